import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { standingOf } from '../portfolio/life-standing.ts'
import { projectChanged } from './actions/project-due.ts'
import { type SetDateRefusal, setDate } from './actions/set-date.ts'
import { listCommittees } from './committees-store.ts'
import { listConditions } from './conditions-store.ts'
import { findDue } from './due-store.ts'
import { CommitteesPage } from './pages/committees-page.tsx'
import { ConditionsPage } from './pages/conditions-page.tsx'
import { committeePath } from './pages/parts.tsx'
import { DATE_REFUSALS, fieldOfDate } from './refusals.ts'
import { type InProduct, inProduct } from './scope-routes.tsx'
import { whyOf } from './why.ts'

/** The committees and the conditions of a product. */
export const committeesRoutes = new Hono<Env>()

committeesRoutes.get('/suivi/produits/:id/comites', c =>
  inProduct(c, 'read', found => committeesPage(c, found, { day: '', time: '', place: '' }, null)),
)

committeesRoutes.post('/suivi/produits/:id/comites', c =>
  inProduct(c, 'setDate', async found => {
    const form = await formOf(c)
    const typed = { day: form.text('jour'), time: form.text('heure'), place: form.text('lieu') }
    const set = await setDate(c.var.act, found.life.id, { ...typed, reason: '' })
    if (set.ok) return seeOther(c, `${committeePath(set.value.committeeId)}?dit=cree`)
    return set.reason === 'not-found' ? notFound(c) : committeesPage(c, found, typed, set.reason)
  }),
)

committeesRoutes.get('/suivi/produits/:id/conditions', c =>
  inProduct(c, 'read', async ({ life, shell, today, relations }) =>
    html(
      c,
      <ConditionsPage
        shell={shell}
        product={life}
        today={today}
        conditions={await listConditions(c.var.act.db, life.id)}
        why={whyOf(relations)}
      />,
    ),
  ),
)

type Refusal = Exclude<SetDateRefusal, 'not-found'>

async function committeesPage(
  c: Ctx,
  { life, shell, today, may, relations }: InProduct,
  typed: { day: string; time: string; place: string },
  refusal: Refusal | null,
): Promise<Response> {
  const { act } = c.var
  await projectChanged(act, 200)
  const committees = await listCommittees(act.db, life.id)
  return html(
    c,
    <CommitteesPage
      shell={shell}
      product={life}
      zone={life.zone}
      today={today}
      due={await findDue(act.db, life.id)}
      committees={committees}
      maySet={may('setDate') && !standingOf(life, today).ended}
      typed={typed}
      problem={refusal && { field: fieldOfDate(refusal) ?? 'prochain', message: DATE_REFUSALS[refusal] }}
      why={whyOf(relations)}
    />,
    refusal === null ? 200 : fieldOfDate(refusal) === null ? 409 : 422,
  )
}
