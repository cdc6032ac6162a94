import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { answerQuestion } from './actions/answer-question.ts'
import { publishAnswer } from './actions/publish-answer.ts'
import { type Aside, putAside } from './actions/set-question-aside.ts'
import { questionsPath } from './pages/addresses.ts'
import { AnswerPage } from './pages/answer.tsx'
import { QuestionsPage } from './pages/questions.tsx'
import type { AgentQuestion, AnswerProblem, TypedAnswer } from './question.ts'
import { findReceivedQuestion, listReceivedQuestions } from './questions-store.ts'
import { ofTeam, type TeamScope } from './scope-routes.tsx'
import { ANSWER_PROBLEMS, saidOf } from './wording.ts'

/** The questions of agents, for the team of the call. */
export const questionsRoutes = new Hono<Env>()

questionsRoutes.get('/gestion/appels/:slug/questions', c =>
  ofTeam(c, 'answerQuestions', async ({ call, incubator, of }) => {
    const listed = await listReceivedQuestions(c.var.act.db, call.id)
    const said = saidOf(c.req.query('dit'))
    return html(c, <QuestionsPage {...of} {...listed} zone={incubator.zone} said={said} />)
  }),
)

questionsRoutes.get('/gestion/appels/:slug/questions/:id', c =>
  ofQuestion(c, (scope, question) => {
    // One line to begin from: what is published is reworded.
    const line = question.body.replace(/\s+/g, ' ').slice(0, 300)
    const shown = question.published ?? { answer: question.answer, question: line }
    return answerPage(c, scope, question, { ...shown, publish: false })
  }),
)

questionsRoutes.post('/gestion/appels/:slug/questions/:id', c =>
  ofQuestion(c, async (scope, question) => {
    const { call } = scope
    const form = await formOf(c)
    const typed = {
      answer: form.text('reponse'),
      publish: form.text('publier') === 'oui',
      question: form.text('question-publique'),
    }
    const said = { ...typed, publicUrl: c.var.config.publicUrl }
    const answered = await answerQuestion(c.var.act, call.id, question.id, said)
    if (answered.ok)
      return seeOther(
        c,
        `${questionsPath(call.slug)}?dit=${answered.value.published ? 'publiee' : 'repondue'}`,
      )
    if (answered.reason === 'not-found') return notFound(c)
    const kept = (await findReceivedQuestion(c.var.act.db, call.id, question.id)) ?? question
    return answerPage(c, scope, kept, typed, answered.reason)
  }),
)

questionsRoutes.post('/gestion/appels/:slug/questions/:id/publication', c =>
  ofQuestion(c, async (scope, question) => {
    const form = await formOf(c)
    const said = { question: form.text('question-publique'), answer: form.text('reponse') }
    const published = await publishAnswer(c.var.act, scope.call, question.id, said)
    if (published.ok) return seeOther(c, `${questionsPath(scope.call.slug)}?dit=publiee`)
    if (published.reason === 'not-found') return notFound(c)
    return answerPage(c, scope, question, { ...said, publish: true }, published.reason)
  }),
)

const aside = (what: Aside, said: string) => (c: Ctx) =>
  ofQuestion(c, async ({ call }, { id }) => {
    const put = await putAside(c.var.act, call, id, what)
    return put.ok ? seeOther(c, `${questionsPath(call.slug)}?dit=${said}`) : notFound(c)
  })

questionsRoutes.post('/gestion/appels/:slug/questions/:id/ecart', aside('set-aside', 'ecartee'))
questionsRoutes.post('/gestion/appels/:slug/questions/:id/depublication', aside('withdraw', 'retiree'))

const ofQuestion = (
  c: Ctx,
  work: (scope: TeamScope, question: AgentQuestion) => Promise<Response> | Response,
) =>
  ofTeam(c, 'answerQuestions', async scope => {
    const question = await findReceivedQuestion(c.var.act.db, scope.call.id, c.req.param('id') ?? '')
    return question ? work(scope, question) : notFound(c)
  })

const FIELDS: Record<AnswerProblem, string> = {
  'answer-missing': 'reponse',
  'answer-too-long': 'reponse',
  'public-question-missing': 'question-publique',
}

function answerPage(
  c: Ctx,
  { incubator, of }: TeamScope,
  question: AgentQuestion,
  typed: TypedAnswer,
  refusal?: AnswerProblem | 'answered-meanwhile',
) {
  const clash = refusal === 'answered-meanwhile'
  const errors = refusal && !clash ? [{ field: FIELDS[refusal], message: ANSWER_PROBLEMS[refusal] }] : []
  const { zone } = incubator
  return html(
    c,
    <AnswerPage {...of} zone={zone} question={question} typed={typed} errors={errors} clash={clash} />,
    clash ? 409 : refusal ? 422 : 200,
  )
}
