import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { isId } from '../applications/store.ts'
import { recordConflicts } from './actions/check-conflicts.ts'
import { liftRecusal } from './actions/lift-recusal.ts'
import { recuse } from './actions/recuse.ts'
import { recusalsPath } from './addresses.ts'
import { LiftRecusalPage, NewRecusalPage } from './pages/recusal-form.tsx'
import { RecusalsPage } from './pages/recusals.tsx'
import { saidOf } from './said.ts'
import { type CallScope, withCall } from './scope-routes.ts'
import {
  countRecusals,
  findReceived,
  findRecusal,
  listDeclaredLinks,
  listSeatedPeople,
  pageRecusals,
  type Recusal,
} from './store.ts'
import { RECUSE_REFUSALS } from './wording.ts'

/** Recusals of a call, for its organisers: the list, by hand, lifting. */
export const recusalRoutes = new Hono<Env>()
const at = '/gestion/appels/:slug/deports'
const organise = (c: Ctx, work: (scope: CallScope) => Promise<Response>) =>
  withCall(c, 'manageRecusals', work)

recusalRoutes.get(at, c =>
  organise(c, async ({ call, guide, incubator, shell }) => {
    const { db } = c.var.act
    const asked = c.req.query('page') ?? ''
    const page = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
    const { rows, more } = await pageRecusals(db, call.id, page)
    return html(
      c,
      <RecusalsPage
        shell={shell}
        slug={call.slug}
        callTitle={guide.title}
        zone={incubator.zone}
        rows={rows}
        counts={await countRecusals(db, call.id)}
        links={await listDeclaredLinks(db, call.id)}
        page={page}
        more={more}
        said={saidOf(c.req.query('dit'))}
      />,
    )
  }),
)

recusalRoutes.get(`${at}/nouveau`, c =>
  organise(c, scope => newPage(c, scope, { personne: '', candidature: '', motif: '' }, [])),
)

recusalRoutes.post(at, c =>
  organise(c, async scope => {
    const form = await formOf(c)
    const typed = {
      personne: form.text('personne'),
      candidature: form.text('candidature'),
      motif: form.text('motif'),
    }
    const { db } = c.var.act
    const receipt = typed.candidature.trim().toUpperCase().replace(/\s+/g, '')
    const readable = /^[0-9A-Z-]{1,20}$/.test(receipt)
    const application = readable ? await findReceived(db, scope.call.id, receipt) : undefined
    const problems = [
      ...(isId(typed.personne) ? [] : [RECUSE_REFUSALS['not-seated']]),
      ...(application ? [] : [RECUSE_REFUSALS['application-unknown']]),
      ...(typed.motif.trim() === '' ? [RECUSE_REFUSALS['reason-missing']] : []),
    ]
    if (problems.length > 0 || !application) return newPage(c, scope, typed, problems)
    const recused = await recuse(c.var.act, {
      applicationId: application.id,
      personId: typed.personne,
      cause: 'organiser',
      reason: typed.motif,
    })
    if (recused.ok) return seeOther(c, `${recusalsPath(scope.call.slug)}?dit=deport`)
    return recused.reason === 'not-found'
      ? notFound(c)
      : newPage(c, scope, typed, [RECUSE_REFUSALS[recused.reason]])
  }),
)

recusalRoutes.post(`${at}/recherche`, c =>
  organise(c, async ({ call }) => {
    const recorded = await recordConflicts(c.var.act, call.id)
    return seeOther(c, `${recusalsPath(call.slug)}?dit=${recorded.length > 0 ? 'trouves' : 'compare'}`)
  }),
)

recusalRoutes.get(`${at}/:id/levee`, c =>
  withRecusal(c, async (scope, recusal) =>
    recusal.liftedAt === null
      ? liftPage(c, scope, recusal, '', [])
      : seeOther(c, recusalsPath(scope.call.slug)),
  ),
)

recusalRoutes.post(`${at}/:id/levee`, c =>
  withRecusal(c, async (scope, recusal) => {
    const typed = (await formOf(c)).text('motif')
    const lifted = await liftRecusal(c.var.act, recusal.id, typed)
    if (lifted.ok) return seeOther(c, `${recusalsPath(scope.call.slug)}?dit=leve`)
    return lifted.reason === 'not-found'
      ? notFound(c)
      : liftPage(c, scope, recusal, typed, [RECUSE_REFUSALS[lifted.reason]])
  }),
)

function withRecusal(
  c: Ctx,
  work: (scope: CallScope, recusal: Recusal) => Promise<Response>,
): Promise<Response> {
  return organise(c, async scope => {
    const id = c.req.param('id') ?? ''
    const recusal = isId(id) ? await findRecusal(c.var.act.db, scope.call.id, id) : undefined
    return recusal ? work(scope, recusal) : notFound(c)
  })
}

async function newPage(
  c: Ctx,
  { call, guide, shell }: CallScope,
  typed: { personne: string; candidature: string; motif: string },
  errors: { field: string; message: string }[],
): Promise<Response> {
  const people = await listSeatedPeople(c.var.act.db, call.id)
  return html(
    c,
    <NewRecusalPage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      people={people}
      typed={typed}
      errors={errors}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

const liftPage = (
  c: Ctx,
  { call, guide, shell }: CallScope,
  recusal: Recusal,
  typed: string,
  errors: { field: string; message: string }[],
): Response =>
  html(
    c,
    <LiftRecusalPage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      recusal={recusal}
      typed={typed}
      errors={errors}
    />,
    errors.length > 0 ? 422 : 200,
  )
