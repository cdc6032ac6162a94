import { Hono } from 'hono'
import { frenchTime } from '../../platform/dates.ts'
import type { FormFields } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { refused } from '../../platform/outcome.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { type SaveRefusal, saveAnswers } from './actions/save-answers.ts'
import {
  type Answer,
  type KeepRefusal,
  keepRefusalOf,
  lengthOf,
  type TypedAnswer,
  withoutInvisible,
} from './answers.ts'
import { acceptsSending } from './application.ts'
import { closedPage, withdrawnPage } from './closed-routes.tsx'
import { fileStates } from './files-store.ts'
import { savedWords } from './follow-words.ts'
import { fieldsOfStep, isStep, type StepId, stepAfter, stepBefore } from './form.ts'
import { ClashPage } from './pages/clash.tsx'
import { StepPage } from './pages/step.tsx'
import { type InScope, inScope } from './scope-routes.tsx'
import { sentForm, takeFiles } from './sent-files-routes.ts'
import { KEEP_REFUSALS, problemWords } from './wording.ts'

export const writeRoutes = new Hono<Env>()

writeRoutes.get('/candidatures/:id/etapes/:step', c =>
  inScope(c, 'follow', found => {
    const step = c.req.param('step')
    if (!isStep(step)) return notFound(c)
    if (found.status === 'withdrawn') return withdrawnPage(c, found)
    const { call, answers } = found.application
    return acceptsSending(call, found.completion, c.var.act.now)
      ? stepPage(c, found, step, answers, [])
      : closedPage(c, found, step, null)
  }),
)

writeRoutes.post('/candidatures/:id/etapes/:step', async c => {
  const step = c.req.param('step')
  const id = c.req.param('id')
  const sent = await sentForm(c, id)
  const { form } = sent
  const typed = readAnswers(form)
  const saved = isStep(step) ? await saveAnswers(c.var.act, id, typed) : refused('not-found')
  const quiet = (c.req.header('accept') ?? '').includes('application/json')
  if (!saved.ok) return notSaved(c, step, typed, saved.reason, quiet)
  const { clashes, versions, long, zone } = saved.value
  const refusedFiles = await takeFiles(c, id, sent)
  if (quiet)
    return clashes.length > 0
      ? c.json({ saved: false, reason: 'conflict' }, 409)
      : c.json({ saved: true, at: frenchTime(c.var.act.now, zone), versions })
  if (clashes.length > 0)
    return inScope(c, 'follow', ({ shell, application }) =>
      html(c, <ClashPage shell={shell} id={id} step={step} clashes={clashes} form={application.form} />, 409),
    )
  if (refusedFiles.length > 0 && isStep(step))
    return inScope(c, 'follow', found =>
      stepPage(c, found, step, found.application.answers, refusedFiles, 422),
    )
  const touched = form.text('joindre') || form.text('retirer').split('/')[0]
  if (touched) return seeOther(c, `/candidatures/${id}/etapes/${step}#${encodeURIComponent(touched)}`)
  // Kept, but too long to be sent: said now, while the text is under the eyes.
  return seeOther(c, long ? `/candidatures/${id}/etapes/${step}` : wayOn(id, step, form))
})

/** Each field the form shows has its version; on the page of two versions, « mien.X » with « choix.X ». */
function readAnswers(form: FormFields): TypedAnswer[] {
  const shown = form.entries().filter(([name]) => name.startsWith('v.'))
  return [...new Map(shown)].flatMap(([name, version]): TypedAnswer[] => {
    const field = name.slice(2)
    const base = /^\d{1,9}$/.test(version) ? Number(version) : 0
    if (!form.has(`mien.${field}`)) return [{ field, value: form.text(field), base }]
    return form.text(`choix.${field}`) === 'mien' ? [{ field, value: form.text(`mien.${field}`), base }] : []
  })
}

function wayOn(id: string, step: string, form: FormFields): string {
  const home = `/candidatures/${id}`
  if (!isStep(step) || form.has('partir')) return `${home}?enregistre=1`
  if (form.has('precedent')) return `${home}/etapes/${stepBefore(step) ?? step}`
  const after = stepAfter(step)
  return after ? `${home}/etapes/${after}` : `${home}/relecture`
}

async function notSaved(
  c: Ctx,
  step: string,
  typed: TypedAnswer[],
  reason: SaveRefusal,
  quiet: boolean,
): Promise<Response> {
  if (quiet) return c.json({ saved: false, reason }, reason === 'not-found' ? 404 : 422)
  return inScope(c, 'follow', found => {
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
): Promise<Response> {
  const { application } = found
  const { files, act } = c.var
  const fields = fieldsOfStep(application.form, step)
  const long = fields.flatMap(field => {
    if (field.kind === 'files') return []
    const over = lengthOf(answers.get(field.id)?.value ?? '') - field.limit
    return over > 0
      ? [
          {
            field: field.id,
            message: problemWords({ field: field.id, step, reason: 'too-long', over }, field),
          },
        ]
      : []
  })
  const written = application.answers.size > 0
  return html(
    c,
    <StepPage
      shell={found.shell}
      id={application.id}
      step={step}
      fields={fields}
      answers={answers}
      errors={[...more, ...long]}
      files={{ limit: files.limit, states: await fileStates(act.db, files, fields, answers) }}
      savedState={savedWords(found.status, application.updatedAt, application.incubator.zone, written)}
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
