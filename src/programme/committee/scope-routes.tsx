import type { Shell } from '../../design/index.ts'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { relationsToApplication, relationsToCall } from '../access/relations.ts'
import type { ApplicationRelation } from '../access/tables.ts'
import { applicationAbilities } from '../applications/permissions.ts'
import { type ApplicationRow, findRow, isId } from '../applications/store.ts'
import type { Call } from '../calls/call.ts'
import type { Guide } from '../calls/guide.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall, getPublicCall } from '../calls/store.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { getGuideInForce } from '../jury/guide-in-force-store.ts'
import { type CommitteeAbility, committeeAbilities, mayReadAsMember } from './permissions.ts'

export interface CallScope {
  call: Call
  guide: Guide
  incubator: Incubator
  shell: Shell
  personId: string
}

/** Loads the call of the address for someone allowed to; sign-in first, then 404 out of scope. */
export async function withCommitteeCall(
  c: Ctx,
  ability: CommitteeAbility,
  work: (scope: CallScope) => Promise<Response>,
): Promise<Response> {
  const { db, actor } = c.var.act
  const { personId } = actor
  if (personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call) return notFound(c)
  if (!committeeAbilities[ability](await relationsToCall(db, actor, call.id))) return notFound(c)
  const incubator = await getIncubator(db, call.incubatorId)
  const guide = await getGuideInForce(db, call)
  return work({ call, guide, incubator, shell: c.var.shell(brandOf(incubator)), personId })
}

export interface ApplicationScope {
  row: ApplicationRow
  slug: string
  guide: Guide
  incubator: Incubator
  shell: Shell
  personId: string
}

const BY: Record<'read' | 'select', (relations: ReadonlySet<ApplicationRelation>) => boolean> = {
  read: mayReadAsMember,
  select: relations => applicationAbilities.decide({ relations, status: 'sent' }),
}

/** Loads the application of the address for a member who may read it, or an organiser who decides. */
export async function withCandidate(
  c: Ctx,
  id: string,
  as: 'read' | 'select',
  work: (scope: ApplicationScope) => Promise<Response>,
): Promise<Response> {
  const { db, actor } = c.var.act
  const { personId } = actor
  if (personId === null) return askSignIn(c)
  if (!isId(id)) return notFound(c)
  if (!BY[as](await relationsToApplication(db, actor, id))) return notFound(c)
  const row = await findRow(db, id)
  if (!row) return notFound(c)
  const { slug, guide, incubator } = await getPublicCall(db, row.call_id)
  return work({ row, slug, guide, incubator, shell: c.var.shell(brandOf(incubator)), personId })
}
