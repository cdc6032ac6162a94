import { Hono } from 'hono'
import type { FormFields } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { refused } from '../../platform/outcome.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { whoseOf } from '../../platform/whose.ts'
import { type SaveRefusal, saveAnswers } from './actions/save-answers.ts'
import {
  type Answer,
  type KeepRefusal,
  keepRefusalOf,
  type TypedAnswer,
  withoutInvisible,
} from './answers.ts'
import { closedPage, withdrawnPage } from './closed-routes.tsx'
import { graceWords } from './closed-words.ts'
import { changedIn, withWriters } from './co-writing-routes.ts'
import { fileStates } from './files-store.ts'
import { pauseWords, savedWords } from './follow-words.ts'
import { fieldsShown, stepsShown } from './form/conditions.ts'
import { problemOf } from './form/problem.ts'
import { isStep, type StepId } from './form.ts'
import { ClashPage } from './pages/clash.tsx'
import { StepPage } from './pages/step.tsx'
import { isQuiet, quietRefusal, quietSaved } from './quiet-save-routes.ts'
import { type InScope, inScope } from './scope-routes.tsx'
import { sentForm, takeFiles } from './sent-files-routes.ts'
import { type LoadedApplication, valuesOf } from './store.ts'
import { readAnswers } from './typed-answers-routes.ts'
import { otherAccount } from './whose-form-routes.tsx'
import { KEEP_REFUSALS, problemWords, STATUS_WORDS } from './wording.ts'

export const writeRoutes = new Hono<Env>()

/** Wherever the form of the call begins. */
writeRoutes.get('/candidatures/:id/etapes', c => inScope(c, 'follow', found => toFirstStep(c, found)))

writeRoutes.get('/candidatures/:id/etapes/:step', c =>
  inScope(c, 'fill', async found => {
    const step = c.req.param('step')
    // A step the form no longer has leads to the first one.
    if (isStep(step) && !found.application.steps.some(({ id }) => id === step)) return toFirstStep(c, found)
    if (!isStep(step)) return notFound(c)
    if (found.status === 'withdrawn') return withdrawnPage(c, found)
    const { answers } = found.application
    return found.sendable
      ? stepPage(c, found, step, answers, [], 200, await changedIn(c, found, step))
      : closedPage(c, found, step, null)
  }),
)

writeRoutes.post('/candidatures/:id/etapes/:step', async c => {
  const step = c.req.param('step')
  const id = c.req.param('id')
  const sent = await sentForm(c, id)
  const { form } = sent
  const other = await otherAccount(c, form)
  if (other) return other
  const typed = readAnswers(form)
  const saved = isStep(step) ? await saveAnswers(c.var.act, id, typed) : refused('not-found')
  if (!saved.ok) return isQuiet(c) ? quietRefusal(c, saved.reason) : notSaved(c, step, typed, saved.reason)
  if (isQuiet(c)) return quietSaved(c, saved.value)
  const { clashes, long, zone } = saved.value
  const refusedFiles = await takeFiles(c, id, sent)
  if (clashes.length > 0)
    return inScope(c, 'fill', ({ shell, application: { form }, status }) =>
      html(
        c,
        <ClashPage
          {...{ shell, id, step, form }}
          clashes={withWriters(c, clashes, zone)}
          state={STATUS_WORDS[status]}
        />,
        409,
      ),
    )
  if (refusedFiles.length > 0 && isStep(step))
    return inScope(c, 'fill', found => stepPage(c, found, step, found.application.answers, refusedFiles, 422))
  const touched = form.text('joindre') || form.text('retirer').split('/')[0]
  if (touched) return seeOther(c, `/candidatures/${id}/etapes/${step}#${encodeURIComponent(touched)}`)
  // Kept, but too long to be sent: said now, while the text is under the eyes.
  if (long) return seeOther(c, `/candidatures/${id}/etapes/${step}`)
  return inScope(c, 'fill', ({ application, relations }) =>
    seeOther(c, wayOn(application, step, form, relations.has('keyer'))),
  )
})

function toFirstStep(c: Ctx, { application }: InScope): Response {
  const { steps, form, answers } = application
  const [first] = stepsShown(steps, form, valuesOf(answers))
  return first ? seeOther(c, `/candidatures/${application.id}/etapes/${first.id}`) : notFound(c)
}

/** Steps that ask nothing of this person are passed over. */
function wayOn(application: LoadedApplication, step: string, form: FormFields, keyed: boolean): string {
  const home = `/candidatures/${application.id}`
  // Whoever keys it in comes back to the team's page, where validation is asked.
  const team = `/gestion/saisies/${application.id}`
  if (keyed && form.has('partir')) return team
  if (form.has('partir')) return `${home}?enregistre=1`
  const steps = stepsShown(application.steps, application.form, valuesOf(application.answers))
  const position = steps.findIndex(({ id }) => id === step)
  if (form.has('precedent')) return `${home}/etapes/${steps[position - 1]?.id ?? step}`
  const after = position < 0 ? undefined : steps[position + 1]
  if (after) return `${home}/etapes/${after.id}`
  return keyed ? team : `${home}/relecture`
}

async function notSaved(c: Ctx, step: string, typed: TypedAnswer[], reason: SaveRefusal): Promise<Response> {
  return inScope(c, 'fill', found => {
    if (reason === 'not-found' || !isStep(step)) return notFound(c)
    if (reason === 'withdrawn' || found.status === 'withdrawn') return withdrawnPage(c, found)
    return reason === 'closed' ? closedPage(c, found, step, typed) : unkept(c, found, step, typed, reason)
  })
}

async function stepPage(
  c: Ctx,
  found: InScope,
  step: StepId,
  answers: ReadonlyMap<string, Answer>,
  more: { field: string; message: string }[],
  status: 200 | 422 = 200,
  changed: string[] = [],
): Promise<Response> {
  const { application } = found
  const { files, act } = c.var
  const { form } = application
  const values = valuesOf(answers)
  const fields = fieldsShown(form, step, values)
  // Said now, while the text is under the eyes; what is missing is said before sending only.
  const wrong = fields.flatMap(field => {
    const problem = problemOf(field, answers.get(field.id)?.value ?? '')
    if (problem === null || problem.reason === 'missing') return []
    // One error a question: what kept it from being saved says more.
    if (more.some(said => said.field === field.id)) return []
    return [{ field: field.id, message: problemWords(problem, field) }]
  })
  const written = application.answers.size > 0
  return html(
    c,
    <StepPage
      shell={found.shell}
      id={application.id}
      whose={whoseOf(c.var.act.actor)}
      kept={status === 200}
      step={step}
      steps={stepsShown(application.steps, form, values)}
      fields={fields}
      answers={answers}
      errors={[...more, ...wrong]}
      late={found.grace ? graceWords(application.call, found.grace, application.incubator.zone) : ''}
      files={{ limit: files.limit, states: await fileStates(act.db, files, fields, answers) }}
      savedState={savedWords(found.status, application.updatedAt, application.incubator.zone, written)}
      pause={pauseWords(found.status)}
      changed={changed}
      asked={found.completion && c.var.act.now < found.completion.until ? (found.word?.reason ?? '') : ''}
    />,
    status,
  )
}

/** Nothing was kept: the page shows the text as it can be kept, so that one more click keeps it. */
function unkept(
  c: Ctx,
  found: InScope,
  step: StepId,
  typed: readonly TypedAnswer[],
  reason: KeepRefusal,
): Promise<Response> {
  const errors = typed
    .filter(({ value }) => keepRefusalOf(value) !== null)
    .map(({ field }) => ({ field, message: KEEP_REFUSALS[reason] }))
  const shown = new Map<string, Answer>([
    ...found.application.answers,
    ...typed.map(
      ({ field, value, base }) => [field, { value: withoutInvisible(value), version: base }] as const,
    ),
  ])
  return stepPage(c, found, step, shown, errors, 422)
}
