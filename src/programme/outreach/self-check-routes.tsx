import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { statusOf } from '../calls/call.ts'
import { SelfCheckPage } from './pages/self-check.tsx'
import { ofPublicCall } from './scope-routes.tsx'
import { checkQuestions, readChecked } from './self-check.ts'
import { opinionOf } from './self-check-opinion.ts'

/** The two-minute self-check: a form that only reads. */
export const selfCheckRoutes = new Hono<Env>()

selfCheckRoutes.get('/appels/:slug/est-ce-pour-moi', c =>
  ofPublicCall(c, ({ call, of }) => {
    const questions = checkQuestions(call.guide)
    const answers = readChecked(questions, key => c.req.query(key))
    const keys = questions.map(({ key }) => key)
    // A form sent with nothing chosen still has its « ? ».
    const asked = Object.keys(answers).length > 0 || new URL(c.req.url).href.endsWith('?')
    const status = statusOf(call, c.var.act.now)
    return html(
      c,
      <SelfCheckPage
        {...of}
        questions={questions}
        answers={answers}
        opinion={asked ? opinionOf(keys, answers) : null}
        open={status === 'open'}
        closed={status === 'closed'}
      />,
    )
  }),
)
