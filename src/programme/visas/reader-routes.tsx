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
    const { typed, guideNumber } = await readTyped(c)
    // A remark still being written goes with the answer.
    const wrong = typed.comment.trim() === '' ? null : await sendRemark(c, scope, typed)
    if (wrong) return wrong
    const rest = withoutRemark(typed)
    const answered = await answerVisa(c.var.act, scope.secret, { ...rest, guideNumber })
    if (answered.ok) return seeOther(c, `${readerPath(scope.secret)}?dit=verdict`)
    const { reason } = answered
    if (reason === 'unknown') return oldVisa(c)
    if (reason === 'changed-since-read') return readerPage(c, scope, rest, [], 409, guideNumber)
    const field = reason === 'verdict-missing' ? 'reponse' : 'mots'
    return readerPage(c, scope, rest, [{ field, message: VISA_PROBLEMS[reason] }], 422)
  }),
)

readerRoutes.post('/visas/:token/remarques', c =>
  ofLink(c, async scope => {
    const { typed } = await readTyped(c)
    const wrong = await sendRemark(c, scope, typed)
    if (wrong) return wrong
    // An answer begun beside the remark stays on the page.
    return typed.verdict === '' && typed.words === ''
      ? seeOther(c, `${readerPath(scope.secret)}?dit=remarque`)
      : readerPage(c, scope, withoutRemark(typed), [], 200, null, 'remarque')
  }),
)

const withoutRemark = (typed: Typed): Typed => ({ ...typed, part: '', comment: '' })

async function readTyped(c: Ctx): Promise<{ typed: Typed; guideNumber: number }> {
  const form = await formOf(c)
  const version = form.text('version')
  return {
    guideNumber: /^\d{1,9}$/.test(version) ? Number(version) : 0,
    typed: {
      verdict: form.text('reponse'),
      words: form.text('mots'),
      part: form.text('partie'),
      comment: form.text('remarque'),
    },
  }
}

/** The page to mend, or null once the team has the remark. */
async function sendRemark(c: Ctx, scope: ReaderScope, typed: Typed): Promise<Response | null> {
  const written = await commentVisa(c.var.act, scope.secret, { part: typed.part, body: typed.comment })
  if (written.ok) return null
  const { reason } = written
  if (reason === 'unknown') return oldVisa(c)
  const field = reason === 'part-missing' ? 'partie' : 'remarque'
  return readerPage(c, scope, typed, [{ field, message: VISA_PROBLEMS[reason] }], 422)
}

async function readerPage(
  c: Ctx,
  scope: ReaderScope,
  typed: Typed,
  errors: Errors,
  status: 200 | 409 | 422 = 200,
  /** The version that was on the page this answers. */
  read: number | null = null,
  said = c.req.query('dit'),
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
      changes={await changesSince(c, scope, read ?? request.last?.guideNumber ?? null)}
      comments={await listComments(c.var.act.db, request.callId, request.id)}
      typed={typed}
      errors={errors}
      said={saidOf(said)}
      moved={status === 409}
    />,
    status,
  )
}
