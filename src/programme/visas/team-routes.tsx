import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { askVisa, problemsOfAsking } from './actions/ask-visa.ts'
import { remindVisa, revokeVisa } from './actions/follow-visa.ts'
import { requireVisas } from './actions/require-visas.ts'
import { visaPath, visasPath } from './pages/addresses.ts'
import { VisaPage } from './pages/visa.tsx'
import { VisasPage, type VisasProps } from './pages/visas.tsx'
import { changesSince, ofRequest, ofTeam, type VisaTeamScope } from './scope-routes.tsx'
import { listComments, listRequests, listRequired } from './store.ts'
import { VISA_KINDS } from './visa.ts'
import { saidOf, VISA_PROBLEMS, type VisaProblem } from './wording.ts'

/** The visas of a call, for its team. */
export const teamRoutes = new Hono<Env>()

type Shown = Partial<Pick<VisasProps, 'asked' | 'errors' | 'clash'>>

teamRoutes.get('/gestion/appels/:slug/visas', c => ofTeam(c, 'readVisas', scope => visasPage(c, scope)))

const FIELDS: Partial<Record<VisaProblem, string>> = { 'name-missing': 'nom', address: 'adresse' }
const at = (problem: VisaProblem) => ({ field: FIELDS[problem] ?? 'visa', message: VISA_PROBLEMS[problem] })

teamRoutes.post('/gestion/appels/:slug/visas', c =>
  ofTeam(c, 'askVisas', async scope => {
    const form = await formOf(c)
    const asked = { kind: form.text('visa'), name: form.text('nom'), address: form.text('adresse') }
    const { publicUrl } = c.var.config
    const sent = await askVisa(c.var.act, scope.call.id, { ...asked, publicUrl })
    if (sent.ok) return seeOther(c, `${visasPath(scope.call.slug)}?dit=demande`)
    const { reason } = sent
    if (reason === 'not-found') return notFound(c)
    const errors = reason === 'asked-already' ? [at(reason)] : problemsOfAsking(asked).map(at)
    return visasPage(c, scope, { asked, errors }, reason === 'asked-already' ? 409 : 422)
  }),
)

teamRoutes.post('/gestion/appels/:slug/visas/exigences', c =>
  ofTeam(c, 'requireVisas', async scope => {
    const form = await formOf(c)
    const wanted = VISA_KINDS.filter(kind => form.has(`exiger-${kind}`))
    const seen = form.text('vu').split(',')
    const required = await requireVisas(c.var.act, scope.call.id, { wanted, seen })
    if (required.ok) return seeOther(c, `${visasPath(scope.call.slug)}?dit=exigences`)
    return required.reason === 'not-found' ? notFound(c) : visasPage(c, scope, { clash: wanted }, 409)
  }),
)

teamRoutes.get('/gestion/appels/:slug/visas/:id', c =>
  ofRequest(c, async scope => {
    const { call, version, incubator, shell, request } = scope
    return html(
      c,
      <VisaPage
        shell={shell}
        slug={call.slug}
        title={version.guide.title}
        zone={incubator.zone}
        request={request}
        changes={await changesSince(c, scope)}
        said={saidOf(c.req.query('dit'))}
      />,
    )
  }),
)

teamRoutes.post('/gestion/appels/:slug/visas/:id/relance', c =>
  ofRequest(c, async ({ call, request }) => {
    const reminded = await remindVisa(c.var.act, call.id, request.id, c.var.config.publicUrl)
    if (!reminded.ok && reminded.reason === 'not-found') return notFound(c)
    return seeOther(c, `${visaPath(call.slug, request.id)}?dit=${reminded.ok ? 'relance' : 'trop-tot'}`)
  }),
)

teamRoutes.post('/gestion/appels/:slug/visas/:id/retrait', c =>
  ofRequest(c, async ({ call, request }) => {
    const revoked = await revokeVisa(c.var.act, call.id, request.id)
    return revoked.ok ? seeOther(c, `${visasPath(call.slug)}?dit=retrait`) : notFound(c)
  }),
)

async function visasPage(
  c: Ctx,
  { call, version, incubator, shell }: VisaTeamScope,
  shown: Shown = {},
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { db } = c.var.act
  return html(
    c,
    <VisasPage
      shell={shell}
      slug={call.slug}
      title={version.guide.title}
      zone={incubator.zone}
      required={await listRequired(db, call.id)}
      requests={await listRequests(db, call.id)}
      comments={await listComments(db, call.id)}
      asked={{ kind: '', name: '', address: '' }}
      errors={[]}
      clash={null}
      said={saidOf(c.req.query('dit'))}
      {...shown}
    />,
    status,
  )
}
