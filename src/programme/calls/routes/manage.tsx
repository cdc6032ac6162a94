import { Hono } from 'hono'
import type { Ctx, Env } from '../../../platform/http.ts'
import { html, notFound, seeOther } from '../../../platform/respond.tsx'
import type { Incubator } from '../../incubators/incubator.ts'
import { listIncubatorsOrganisedBy, listIncubatorsWhere } from '../../incubators/store.ts'
import { countUndelivered } from '../../incubators/undelivered-store.ts'
import { createCall } from '../actions.ts'
import { readBeginning } from '../beginning.ts'
import type { FieldError, Typed } from '../fields/index.ts'
import { managePath } from '../pages/addresses.ts'
import { ManageHomePage } from '../pages/manage-home.tsx'
import { NewCallPage } from '../pages/new-call-page.tsx'
import { ReadHomePage } from '../pages/read-home.tsx'
import { listOffers } from '../store.ts'
import { CREATE_PROBLEMS } from '../wording.ts'
import { managedCalls } from './managed-calls.ts'
import { asOrganiser, readGroups, shellFor } from './organiser-scope.ts'
import { typedOf } from './scope.ts'
import { sourcesOf } from './sources.ts'

/** An organiser's calls, and the beginning of one. */
export const manageRoutes = new Hono<Env>()

manageRoutes.get('/gestion', async c => {
  const read = await readGroups(c)
  const { db, now, actor } = c.var.act
  const organised = actor.personId === null ? [] : await listIncubatorsOrganisedBy(db, actor.personId)
  if (organised.length === 0 && read.length > 0) {
    const shell = shellFor(
      c,
      read.map(({ incubator }) => incubator),
    )
    return html(c, <ReadHomePage shell={shell} groups={read} now={now} />)
  }
  return asOrganiser(c, async incubators => {
    const groups = await Promise.all(
      incubators.map(async incubator => ({ incubator, calls: await managedCalls(db, incubator, now) })),
    )
    const offers = await Promise.all(
      incubators.map(async to => (await listOffers(db, to.id)).map(offer => ({ ...offer, to }))),
    )
    return html(
      c,
      <ManageHomePage
        shell={shellFor(c, incubators)}
        groups={groups}
        read={read}
        heads={new Set((await listIncubatorsWhere(db, actor.personId ?? '', 'head')).map(({ id }) => id))}
        offers={offers.flat()}
        undelivered={
          await countUndelivered(
            db,
            incubators.map(({ id }) => id),
          )
        }
        now={now}
      />,
    )
  })
})

manageRoutes.get('/gestion/appels/nouveau', c =>
  asOrganiser(c, async incubators => newCallPage(c, incubators, { depuis: c.req.query('depuis') ?? '' }, [])),
)

manageRoutes.post('/gestion/appels', c =>
  asOrganiser(c, async incubators => {
    const typed = await typedOf(c)
    const read = readBeginning(typed, incubators)
    if (!read.ok) return newCallPage(c, incubators, typed, read.errors)
    const created = await createCall(c.var.act, read.incubatorId, read.beginning, read.source)
    if (!created.ok && created.reason === 'source-missing')
      return newCallPage(c, incubators, typed, [
        { field: 'depuis', message: CREATE_PROBLEMS['source-missing'] },
      ])
    return created.ok ? seeOther(c, `${managePath(created.value.slug)}?dit=cree`) : notFound(c)
  }),
)

async function newCallPage(
  c: Ctx,
  incubators: Incubator[],
  typed: Typed,
  errors: FieldError[],
): Promise<Response> {
  const props = { shell: shellFor(c, incubators), incubators, typed, errors }
  const sources = await sourcesOf(c.var.act.db, incubators)
  return html(c, <NewCallPage {...props} sources={sources} />, errors.length > 0 ? 422 : 200)
}
