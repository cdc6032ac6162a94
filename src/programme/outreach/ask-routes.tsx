import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { findTarget } from '../../platform/mail/links.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { getPublicCall } from '../calls/store.ts'
import { askQuestion } from './actions/ask-question.ts'
import { confirmQuestion } from './actions/confirm-question.ts'
import { sentPath } from './pages/addresses.ts'
import { AskPage } from './pages/ask.tsx'
import { AskedPage } from './pages/asked.tsx'
import { stateOfQuestion } from './question.ts'
import { findQuestion } from './questions-store.ts'
import { askerOf, ofPublicCall, oldLink, publicOf } from './scope-routes.tsx'
import { ASK_REFUSALS, QUESTION_PROBLEMS } from './wording.ts'

/** Asking the team, without an account. */
export const askRoutes = new Hono<Env>()

askRoutes.get('/appels/:slug/poser-une-question', c =>
  ofPublicCall(c, ({ of }) => html(c, <AskPage {...of} typed={{ question: '', address: '' }} errors={[]} />)),
)

askRoutes.post('/appels/:slug/poser-une-question', c =>
  ofPublicCall(c, async ({ call, of }) => {
    const asker = await askerOf(c)
    const question = (await formOf(c)).text('question')
    const asked = await askQuestion(c.var.act, call, { ...asker, question })
    if (asked.ok || asked.reason === 'trapped') return seeOther(c, `${sentPath(call.slug)}?pour=question`)
    const { reason } = asked
    const error =
      reason === 'question-missing' || reason === 'question-too-long'
        ? { field: 'question', message: QUESTION_PROBLEMS[reason] }
        : { field: 'adresse', message: ASK_REFUSALS[reason] }
    const typed = { question, address: asker.typed }
    return html(c, <AskPage {...of} typed={typed} errors={[error]} />, reason === 'too-many' ? 429 : 422)
  }),
)

askRoutes.get('/questions/:token', c => askedPage(c))

askRoutes.post('/questions/:token', async c => {
  const token = c.req.param('token')
  const confirmed = await confirmQuestion(c.var.act, token)
  return confirmed.ok ? seeOther(c, `/questions/${token}`) : oldLink(c)
})

async function askedPage(c: Ctx): Promise<Response> {
  const { db, now } = c.var.act
  const secret = c.req.param('token') ?? ''
  const id = await findTarget(db, 'question', secret, now)
  const question = id === undefined ? undefined : await findQuestion(db, id)
  if (!question) return oldLink(c)
  const of = publicOf(c, await getPublicCall(db, question.callId))
  return html(c, <AskedPage {...of} secret={secret} state={stateOfQuestion(question)} question={question} />)
}
