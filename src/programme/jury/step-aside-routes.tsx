import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { isId } from '../applications/store.ts'
import { type StepAsideRefusal, stepAside } from './actions/step-aside.ts'
import { StepAsidePage } from './pages/step-aside.tsx'
import { type Reading, withReading } from './reading-scope-routes.tsx'
import { REFUSALS } from './wording.ts'

export const stepAsideRoutes = new Hono<Env>()

const page = ({ shell, application, standing }: Reading, typed: string, error: string | null) => (
  <StepAsidePage
    shell={shell}
    id={application.id}
    title={application.title}
    typed={typed}
    error={error}
    submitted={standing.submitted}
  />
)

stepAsideRoutes.get('/evaluations/:id/deport', c =>
  withReading(c, 'stepAside', found => html(c, page(found, '', null))),
)

stepAsideRoutes.post('/evaluations/:id/deport', async c => {
  const { act } = c.var
  const id = c.req.param('id')
  if (act.actor.personId === null) return askSignIn(c)
  if (!isId(id)) return notFound(c)
  const typed = (await formOf(c)).text('raison')
  const aside = await stepAside(act, id, typed)
  if (aside.ok) return seeOther(c, '/evaluations?deport=1')
  const { reason } = aside
  // Everyone else, those whose seat or whose candidature is gone included, learns what the page says.
  return withReading(c, 'stepAside', found => html(c, page(found, typed, wordsOf(reason)), 422))
})

const wordsOf = (reason: StepAsideRefusal): string | null =>
  reason === 'not-found' ? null : REFUSALS[reason]
