import { Hono } from 'hono'
import { frenchDateTime } from '../../platform/dates.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { lastMinute } from '../calls/call.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { type Answer, keepRefusalOf, withoutInvisible } from './answers.ts'
import { deadlineOf, effectiveSending } from './application.ts'
import { closedPage, withdrawnPage } from './closed-routes.tsx'
import { withWriters } from './co-writing-routes.ts'
import { fileStates } from './files-store.ts'
import { newQuestionsShown } from './form/new-questions.ts'
import { problemOf } from './form/problem.ts'
import type { Field } from './form.ts'
import { ClashPage } from './pages/clash.tsx'
import { NewQuestionsPage } from './pages/new-questions.tsx'
import { type InScope, inScope } from './scope-routes.tsx'
import { sentForm, takeFiles } from './sent-files-routes.ts'
import { valuesOf } from './store.ts'
import { readAnswers } from './typed-answers-routes.ts'
import { KEEP_REFUSALS, problemWords, STATUS_WORDS } from './wording.ts'

/** What the form asks since an application was sent, and nothing else. */
export const newQuestionsRoutes = new Hono<Env>()
const HERE = '/candidatures/:id/nouvelles-questions'

newQuestionsRoutes.get(HERE, c =>
  inScope(c, 'follow', found => newQuestionsPage(c, found, found.application.answers)),
)

newQuestionsRoutes.post(HERE, c =>
  inScope(c, 'follow', async found => {
    const { id, form } = found.application
    const sent = await sentForm(c, id)
    const typed = readAnswers(sent.form)
    const saved = await saveAnswers(c.var.act, id, typed)
    if (!saved.ok) {
      const { reason } = saved
      if (reason === 'not-found') return notFound(c)
      if (reason === 'withdrawn') return withdrawnPage(c, found)
      if (reason === 'closed') return closedPage(c, found, stepOf(form, typed[0]?.field), typed)
      const refused = typed.filter(({ value }) => keepRefusalOf(value) !== null)
      const errors = refused.map(({ field }) => ({ field, message: KEEP_REFUSALS[reason] }))
      return newQuestionsPage(c, found, cleaned(typed), errors)
    }
    const { clashes, long, zone } = saved.value
    const refusedFiles = await takeFiles(c, id, sent)
    const step = stepOf(form, clashes[0]?.field)
    if (clashes.length > 0)
      return html(
        c,
        <ClashPage
          {...{ id, step, form }}
          shell={found.shell}
          clashes={withWriters(c, clashes, zone)}
          state={STATUS_WORDS[found.status]}
        />,
        409,
      )
    if (refusedFiles.length > 0) return afresh(c, refusedFiles)
    const touched = sent.form.has('joindre') || sent.form.has('retirer')
    return seeOther(c, `/candidatures/${id}/${long || touched ? 'nouvelles-questions' : 'relecture'}`)
  }),
)

/** The page with what is kept now, and what was refused. */
const afresh = (c: Ctx, errors: { field: string; message: string }[]) =>
  inScope(c, 'follow', found => newQuestionsPage(c, found, found.application.answers, errors))

const stepOf = (form: readonly Field[], id: string | undefined): string =>
  form.find(field => field.id === id)?.step ?? ''

const cleaned = (typed: ReturnType<typeof readAnswers>): Map<string, Answer> =>
  new Map(typed.map(({ field, value, base }) => [field, { value: withoutInvisible(value), version: base }]))

async function newQuestionsPage(
  c: Ctx,
  { application, completion, sendable, shell }: InScope,
  answers: ReadonlyMap<string, Answer>,
  errors: { field: string; message: string }[] = [],
): Promise<Response> {
  const { files, act } = c.var
  const { call, facts, form, incubator, id, readForm } = application
  const fields = newQuestionsShown(readForm, form, valuesOf(answers))
  const nothing = effectiveSending(facts) === undefined || fields.length === 0
  if (nothing || !sendable) return notFound(c)
  const until = deadlineOf(call, completion)
  const wrong = fields.flatMap(field => {
    const problem = problemOf(field, answers.get(field.id)?.value ?? '')
    if (problem === null || problem.reason === 'missing') return []
    return [{ field: field.id, message: problemWords(problem, field) }]
  })
  return html(
    c,
    <NewQuestionsPage
      shell={shell}
      id={id}
      fields={fields}
      answers={answers}
      errors={[...errors, ...wrong]}
      files={{ limit: files.limit, states: await fileStates(act.db, files, fields, answers) }}
      until={
        until ? `Vous avez jusqu’au ${frenchDateTime(lastMinute(until), incubator.zone)} pour répondre.` : ''
      }
    />,
    errors.length > 0 ? 422 : 200,
  )
}
