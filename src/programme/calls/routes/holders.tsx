import { Hono } from 'hono'
import type { Ctx, Env } from '../../../platform/http.ts'
import { html, notFound, seeOther } from '../../../platform/respond.tsx'
import { relationsToIncubator } from '../../access/relations.ts'
import { listIncubators, listIncubatorsOrganisedBy } from '../../incubators/store.ts'
import { acceptCall, endHolding, type HoldRefusal, offerCall } from '../actions.ts'
import { holdersPath } from '../pages/addresses.ts'
import { HoldersPage } from '../pages/holders-page.tsx'
import { isSlug } from '../slug.ts'
import { findCall, getLatestGuide, listHolders } from '../store.ts'
import { HOLD_REFUSALS } from '../wording.ts'
import { asOrganiser } from './organiser-scope.ts'
import { type CallScope, typedOf, withCall } from './scope.ts'

/** A call held by several incubators: offered, accepted, ended. */
export const holdersRoutes = new Hono<Env>()

holdersRoutes.get('/gestion/appels/:slug/incubateurs', c =>
  withCall(c, 'publish', scope => holdersPage(c, scope, null)),
)

holdersRoutes.post('/gestion/appels/:slug/incubateurs', c =>
  withCall(c, 'publish', async scope => {
    const { incubateur = '' } = await typedOf(c)
    const offered = await offerCall(c.var.act, scope.call.id, isSlug(incubateur) ? incubateur : '')
    if (offered.ok) return seeOther(c, holdersPath(scope.call.slug))
    return offered.reason === 'not-found' ? notFound(c) : holdersPage(c, scope, offered.reason)
  }),
)

// Whoever is offered a call does not organise it yet: these two are asked of incubators.
for (const [path, act] of [
  ['acceptation', acceptCall],
  ['retrait', endHolding],
] as const)
  holdersRoutes.post(`/gestion/appels/:slug/incubateurs/:incubator/${path}`, c =>
    asOrganiser(c, async () => {
      const slug = c.req.param('slug')
      const call = isSlug(slug) ? await findCall(c.var.act.db, slug) : undefined
      const incubator = c.req.param('incubator')
      const ended = call && isSlug(incubator) ? await act(c.var.act, call.id, incubator) : undefined
      return ended?.ok ? seeOther(c, '/gestion') : notFound(c)
    }),
  )

async function holdersPage(
  c: Ctx,
  { call, incubator, shell }: CallScope,
  refusal: Exclude<HoldRefusal, 'not-found'> | null,
): Promise<Response> {
  const { db, actor } = c.var.act
  const { guide } = await getLatestGuide(db, call.id)
  const holders = await listHolders(db, call.id)
  const all = await listIncubators(db)
  const mine = await listIncubatorsOrganisedBy(db, actor.personId ?? '')
  const own = (await relationsToIncubator(db, actor, call.incubatorId)).has('organiser')
  const slugOf = (id: string) => all.find(each => each.id === id)?.slug ?? ''
  const held = new Set([call.incubatorId, ...holders.map(({ incubatorId }) => incubatorId)])
  const props = {
    shell,
    slug: call.slug,
    title: guide.title,
    incubator,
    holders: holders.map(holder => ({
      ...holder,
      slug: slugOf(holder.incubatorId),
      mayEnd: own || mine.some(({ id }) => id === holder.incubatorId),
    })),
    offerable: own ? all.filter(({ id }) => !held.has(id)) : [],
    refusal: refusal && HOLD_REFUSALS[refusal],
  }
  return html(c, <HoldersPage {...props} />, refusal === null ? 200 : 422)
}
