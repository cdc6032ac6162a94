import { Hono } from 'hono'
import { type CivilDate, civilDate } from '../../platform/dates.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { projectChanged } from '../investment/actions/project-due.ts'
import { findCommittee } from '../investment/committee-store.ts'
import { listCommittees } from '../investment/committees-store.ts'
import { openOnes } from '../investment/conditions.ts'
import { listConditions } from '../investment/conditions-store.ts'
import { findDue } from '../investment/due-store.ts'
import { nextActOf } from '../investment/next-act.ts'
import { type InProduct, inProduct } from '../investment/scope-routes.tsx'
import type { ProductLife } from '../portfolio/life.ts'
import { type LifeStanding, standingOf } from '../portfolio/life-standing.ts'
import { dueDate, stateOf } from '../portfolio/milestone.ts'
import { listMilestones } from '../portfolio/milestones-store.ts'
import { productAbilities } from '../portfolio/permissions.ts'
import { whyProduct } from '../portfolio/why.ts'
import { HubPage } from './hub-page.tsx'

/** The page of one product, for those who follow it. */
export const hubRoutes = new Hono<Env>()

hubRoutes.get('/suivi/produits/:id', c => inProduct(c, 'read', found => hubPage(c, found)))

async function hubPage(
  c: Ctx,
  { life, incubator, shell, may, relations, today }: InProduct,
): Promise<Response> {
  const { act } = c.var
  await projectChanged(act, 200)
  const standing = standingOf(life, today)
  const due = await findDue(act.db, life.id)
  const committee = await findToCome(c, life)
  const milestone = await findNextMilestone(c, life, standing, today)
  const next = nextActOf(
    {
      today,
      ended: standing.ended,
      paused: standing.paused !== null,
      due: due ?? null,
      committee,
      milestone,
      may: {
        setDate: may('setDate'),
        fillDossier: may('fillDossier'),
        close: may('close'),
        changeMilestones: productAbilities.changeMilestones({ relations }),
      },
    },
    `/suivi/produits/${life.id}`,
  )
  return html(
    c,
    <HubPage
      shell={shell}
      life={life}
      standing={standing}
      today={today}
      next={next}
      due={due}
      committee={committee}
      milestone={milestone}
      open={openOnes(await listConditions(act.db, life.id))}
      sponsor={life.sponsors.findLast(({ endsOn }) => endsOn === null || endsOn >= today) ?? null}
      incubator={incubator.name}
      publicAddress={life.id}
      why={whyProduct(relations)}
    />,
  )
}

async function findToCome(c: Ctx, { id, zone }: ProductLife) {
  const { db } = c.var.act
  const line = (await listCommittees(db, id)).find(({ closed }) => closed === null)
  if (!line) return null
  const committee = await findCommittee(db, line.id)
  return {
    id: line.id,
    number: line.number,
    meetsOn: civilDate(line.meetsAt, zone),
    hasDossier: committee?.dossier !== null,
  }
}

/** The first milestone that is late or to come. */
async function findNextMilestone(c: Ctx, life: ProductLife, standing: LifeStanding, today: CivilDate) {
  const around = { pauses: life.pauses, ended: standing.ended }
  const waiting = (await listMilestones(c.var.act.db, life.id, life.zone))
    .map(milestone => ({
      label: milestone.label,
      dueOn: dueDate(milestone, life.pauses, today),
      kind: stateOf(milestone, around, today).kind,
    }))
    .filter(({ kind }) => kind === 'late' || kind === 'to-come')
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const [first] = waiting
  return first ? { label: first.label, dueOn: first.dueOn, late: first.kind === 'late' } : null
}
