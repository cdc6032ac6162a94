import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { answerVisa, commentVisa } from './actions/answer-visa.ts'
import { readerPath } from './pages/addresses.ts'
import { type Errors, ReaderPage, type Typed } from './pages/reader.tsx'
import { changesSince, ofLink, oldVisa, type ReaderScope } from './scope-routes.tsx'
import { listComments } from './store.ts'
import { saidOf, VISA_PROBLEMS } from './wording.ts'

/** Reading, commenting and answering by the link of an e-mail, without an account. */
export const readerRoutes = new Hono<Env>()

const EMPTY: Typed = { verdict: '', words: '', part: '', comment: '' }

readerRoutes.get('/visas/:token', c => ofLink(c, scope => readerPage(c, scope, EMPTY, [])))

readerRoutes.post('/visas/:token', c =>
  ofLink(c, async scope => {
    const form = await formOf(c)
    const version = form.text('version')
    const said = { verdict: form.text('reponse'), words: form.text('mots') }
    const guideNumber = /^\d{1,9}$/.test(version) ? Number(version) : 0
    const answered = await answerVisa(c.var.act, scope.secret, { ...said, guideNumber })
    if (answered.ok) return seeOther(c, `${readerPath(scope.secret)}?dit=verdict`)
    const { reason } = answered
    if (reason === 'unknown') return oldVisa(c)
    const typed = { ...EMPTY, ...said }
    if (reason === 'changed-since-read') return readerPage(c, scope, typed, [], 409)
    const field = reason === 'verdict-missing' ? 'reponse' : 'mots'
    return readerPage(c, scope, typed, [{ field, message: VISA_PROBLEMS[reason] }], 422)
  }),
)

readerRoutes.post('/visas/:token/remarques', c =>
  ofLink(c, async scope => {
    const form = await formOf(c)
    const said = { part: form.text('partie'), body: form.text('remarque') }
    const written = await commentVisa(c.var.act, scope.secret, said)
    if (written.ok) return seeOther(c, `${readerPath(scope.secret)}?dit=remarque`)
    const { reason } = written
    if (reason === 'unknown') return oldVisa(c)
    const field = reason === 'part-missing' ? 'partie' : 'remarque'
    const typed = { ...EMPTY, part: said.part, comment: said.body }
    return readerPage(c, scope, typed, [{ field, message: VISA_PROBLEMS[reason] }], 422)
  }),
)

async function readerPage(
  c: Ctx,
  scope: ReaderScope,
  typed: Typed,
  errors: Errors,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { secret, request, version, incubator, shell } = scope
  return html(
    c,
    <ReaderPage
      shell={shell}
      secret={secret}
      title={version.guide.title}
      incubator={incubator.name}
      zone={incubator.zone}
      request={request}
      number={version.number}
      changes={await changesSince(c, scope)}
      comments={await listComments(c.var.act.db, request.callId, request.id)}
      typed={typed}
      errors={errors}
      said={saidOf(c.req.query('dit'))}
      moved={status === 409}
    />,
    status,
  )
}
