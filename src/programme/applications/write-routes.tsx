import { Hono } from 'hono'
import { frenchTime } from '../../platform/dates.ts'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { type SavedAnswers, saveAnswers } from './actions/save-answers.ts'
import {
  type Answer,
  type KeepRefusal,
  keepRefusalOf,
  lengthOf,
  type TypedAnswer,
  withoutInvisible,
} from './answers.ts'
import { savedWords } from './follow-words.ts'
import { type Field, fieldsOfStep, isStep, type StepId, stepAfter, stepBefore } from './form.ts'
import { ClashPage } from './pages/clash.tsx'
import { StepPage } from './pages/step.tsx'
import { type InScope, inScope } from './scope-routes.tsx'
import { KEEP_REFUSALS, problemWords } from './wording.ts'

export const writeRoutes = new Hono<Env>()

writeRoutes.get('/candidatures/:id/etapes/:step', c =>
  inScope(c, 'write', found => {
    const step = c.req.param('step')
    return isStep(step) ? stepPage(c, found, step, found.application.answers, []) : notFound(c)
  }),
)

writeRoutes.post('/candidatures/:id/etapes/:step', c =>
  inScope(c, 'follow', async found => {
    const step = c.req.param('step') ?? ''
    if (!isStep(step)) return notFound(c)
    const form = await formOf(c)
    const fields = fieldsOfStep(found.application.form, step)
    const typed = readAnswers(form, fields)
    const saved = await saveAnswers(c.var.act, found.application.id, typed)
    const quiet = (c.req.header('accept') ?? '').includes('application/json')
    if (saved.ok)
      return quiet ? savedJson(c, saved.value, found) : savedPage(c, saved.value, found, step, form, typed)
    if (quiet) return c.json({ saved: false, reason: saved.reason }, saved.reason === 'not-found' ? 404 : 422)
    if (saved.reason === 'not-found') return notFound(c)
    if (saved.reason === 'withdrawn') return withdrawn(c, found.application.id)
    return unkept(c, found, step, typed, saved.reason)
  }),
)

/** What the step's form says; on the page of two versions, « mien.X » with « choix.X ». */
function readAnswers(form: FormFields, fields: readonly Field[]): TypedAnswer[] {
  return fields.flatMap(({ id, kind }): TypedAnswer[] => {
    const base = Number(form.text(`v.${id}`)) || 0
    if (form.has(`mien.${id}`))
      return form.text(`choix.${id}`) === 'mien' ? [{ field: id, value: form.text(`mien.${id}`), base }] : []
    if (!form.has(`v.${id}`) && !form.has(id)) return []
    const value = kind === 'choice' ? (form.text(id) === 'oui' ? 'oui' : '') : form.text(id)
    return [{ field: id, value: kind === 'line' ? value.replace(/\n/g, ' ') : value, base }]
  })
}

function savedJson(c: Ctx, { versions, clashes }: SavedAnswers, { application }: InScope): Response {
  if (clashes.length > 0) return c.json({ saved: false, reason: 'conflict' }, 409)
  return c.json({ saved: true, at: frenchTime(c.var.act.now, application.incubator.zone), versions })
}

function savedPage(
  c: Ctx,
  { clashes }: SavedAnswers,
  { application, shell }: InScope,
  step: StepId,
  form: FormFields,
  typed: TypedAnswer[],
): Response {
  const home = `/candidatures/${application.id}`
  if (clashes.length > 0)
    return html(
      c,
      <ClashPage shell={shell} id={application.id} step={step} clashes={clashes} form={application.form} />,
      409,
    )
  // Kept, but too long to be sent: said now, while the text is under the eyes.
  const long = application.form.some(
    ({ id, limit }) => lengthOf(typed.find(({ field }) => field === id)?.value ?? '') > limit,
  )
  if (long) return seeOther(c, `${home}/etapes/${step}`)
  if (form.has('partir')) return seeOther(c, `${home}?enregistre=1`)
  if (form.has('precedent')) return seeOther(c, `${home}/etapes/${stepBefore(step) ?? step}`)
  const after = stepAfter(step)
  return seeOther(c, after ? `${home}/etapes/${after}` : `${home}/relecture`)
}

function stepPage(
  c: Ctx,
  found: InScope,
  step: StepId,
  answers: ReadonlyMap<string, Answer>,
  more: { field: string; message: string }[],
  status: 200 | 422 = 200,
): Response {
  const { application, callTitle } = found
  const fields = fieldsOfStep(application.form, step)
  const long = fields.flatMap(field => {
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
      savedState={savedWords(found.status, application.updatedAt, application.incubator.zone, written)}
      callTitle={callTitle}
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
): Response {
  const errors = typed
    .filter(({ value }) => keepRefusalOf(value) !== null)
    .map(({ field }) => ({ field, message: KEEP_REFUSALS[reason] }))
  const shown = new Map(
    typed.map(({ field, value, base }) => [field, { value: withoutInvisible(value), version: base }]),
  )
  return stepPage(c, found, step, shown, errors, 422)
}

const withdrawn = (c: Ctx, id: string) =>
  refusedPage(c, {
    status: 409,
    title: 'Cette candidature est retirée',
    text: 'Elle ne peut plus être modifiée.',
    back: { href: `/candidatures/${id}`, label: 'Voir ma candidature' },
  })
