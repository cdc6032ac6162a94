import { Hono } from 'hono'
import { ensureBrowserKey } from '../../platform/browser-key.ts'
import { frenchTime } from '../../platform/dates.ts'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import { holdForm } from '../../platform/held-form.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { withoutInvisible } from '../applications/answers.ts'
import { type SavedReview, saveReview, type TypedReview } from './actions/save-review.ts'
import { listAssigned } from './juror-store.ts'
import { ClosedPage } from './pages/closed.tsx'
import { ReviewClashPage } from './pages/review-clash.tsx'
import { untilWords } from './period-wording.ts'
import { type Reading, withReading } from './reading-scope-routes.tsx'
import {
  COMMENT,
  type FieldError,
  fieldNames,
  type ReviewFields,
  remarkField,
  SENTENCE,
  scoreField,
} from './review-form.ts'
import { markOf } from './review-merge.ts'
import { reviewPage } from './review-page-routes.tsx'
import { inOrder } from './review-state.ts'
import { REFUSALS } from './wording.ts'

export const reviewFormRoutes = new Hono<Env>()

const marksOf = (fields: ReviewFields) =>
  Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, markOf(text)]))

const quiet = (c: Ctx) => (c.req.header('accept') ?? '').includes('application/json')

reviewFormRoutes.post('/evaluations/:id', c =>
  withReading(c, 'read', async found => {
    const form = await formOf(c)
    const typed = readTyped(form, found, quiet(c))
    const saved = await saveReview(c.var.act, found.application.id, typed)
    if (quiet(c)) return inJson(c, found, saved)
    if (saved.ok)
      return saved.value.kind === 'kept'
        ? next(c, found, saved.value.submitted)
        : mend(c, found, typed, saved.value, form)
    if (saved.reason === 'closed') return closed(c, found, typed, form)
    if (saved.reason === 'not-found') return notFound(c)
    return reviewPage(c, found, {
      fields: typed.fields,
      notice: { tone: 'warning', text: REFUSALS['criteria-changed'] },
      status: 422,
    })
  }),
)

/** What the form says of each field of the grid; on the page of two versions, « mien.X » with « choix.X ». */
function readTyped(form: FormFields, { criteria }: Reading, draft: boolean): TypedReview {
  const names = fieldNames(criteria)
  const text = (name: string) => {
    if (!form.has(`choix.${name}`)) return form.text(name)
    return form.text(`${form.text(`choix.${name}`) === 'autre' ? 'autre' : 'mien'}.${name}`)
  }
  return {
    fields: Object.fromEntries(names.map(name => [name, withoutInvisible(text(name))])),
    marks: Object.fromEntries(names.map(name => [name, form.text(`v.${name}`)])),
    grid: form.text('grille'),
    doubled: new Set(names.filter(name => form.all(name).length > 1)),
    submit: !draft && !form.has('brouillon'),
  }
}

function inJson(c: Ctx, found: Reading, saved: Awaited<ReturnType<typeof saveReview>>): Response {
  if (!saved.ok)
    return c.json({ saved: false, reason: saved.reason }, saved.reason === 'not-found' ? 404 : 422)
  const { value } = saved
  if (value.kind === 'clash') return c.json({ saved: false, reason: 'conflict' }, 409)
  if (value.kind !== 'kept') return c.json({ saved: false, reason: value.kind }, 422)
  const versions = marksOf(value.fields)
  return c.json({ saved: true, at: frenchTime(c.var.act.now, found.incubator.zone), versions })
}

/** A draft goes back to the list; once submitted, the next one to read. */
async function next(c: Ctx, { application, standing }: Reading, submitted: boolean): Promise<Response> {
  if (!submitted) return seeOther(c, '/evaluations?brouillon=1')
  const { db, actor } = c.var.act
  const all = await listAssigned(db, actor.personId ?? '')
  const left = inOrder(all.filter(row => row.callId === application.callId && row.submittedAt === null))
  const [following] = left
  // Someone who revises has already read the others they meant to.
  if (!following || standing.submitted) return seeOther(c, '/evaluations?remise=1')
  return seeOther(c, `/evaluations/${following.applicationId}?remise=1`)
}

function mend(
  c: Ctx,
  found: Reading,
  typed: TypedReview,
  saved: Exclude<SavedReview, { kind: 'kept' }>,
  form: FormFields,
): Promise<Response> | Response {
  if (saved.kind === 'clash') return clash(c, found, typed, saved, form)
  const errors: FieldError[] = saved.kind === 'wrong' ? saved.errors : saved.missing
  const kept = saved.kind === 'incomplete' && saved.kept
  return reviewPage(c, found, {
    fields: typed.fields,
    errors,
    // What was kept is what the form is now filled from.
    ...(kept ? { marks: marksOf(typed.fields), savedAt: c.var.act.now } : { marks: typed.marks }),
    notice: {
      tone: 'warning',
      text: kept
        ? 'Votre évaluation n’est pas encore remise. Ce que vous avez écrit est enregistré.'
        : 'Rien n’est enregistré pour l’instant. Ce que vous avez écrit est ci-dessous.',
    },
    status: 422,
  })
}

function clash(
  c: Ctx,
  { shell, application, criteria }: Reading,
  typed: TypedReview,
  { clashes }: Extract<SavedReview, { kind: 'clash' }>,
  form: FormFields,
): Response {
  const chosen = new Set(clashes.map(({ field }) => field))
  const carried = Object.entries(typed.fields)
    .filter(([field]) => !chosen.has(field))
    .flatMap(([field, value]): [string, string][] => [
      [field, value],
      [`v.${field}`, typed.marks[field] ?? ''],
    ])
  const labels = new Map([
    ...criteria.flatMap(({ id, name }): [string, string][] => [
      [scoreField(id), `Note : ${name}`],
      [remarkField(id), `Remarque : ${name}`],
    ]),
    [COMMENT, 'Commentaire d’ensemble'],
    [SENTENCE, 'Phrase pour l’agent'],
  ])
  return html(
    c,
    <ReviewClashPage
      shell={shell}
      id={application.id}
      labels={labels}
      clashes={clashes}
      carried={[['grille', form.text('grille')], ...carried]}
      marks={Object.fromEntries(clashes.map(({ field, kept }) => [field, markOf(kept)]))}
      submit={typed.submit}
    />,
    409,
  )
}

/** Nothing can be written any more: what was typed is shown, and held a day for this browser. */
async function closed(c: Ctx, found: Reading, typed: TypedReview, form: FormFields): Promise<Response> {
  const fields = form.entries().map(([name, value]): [string, string] => [name, value])
  await holdForm(c.var.act, ensureBrowserKey(c), { path: `/evaluations/${found.application.id}`, fields })
  return html(
    c,
    <ClosedPage
      shell={found.shell}
      title={found.application.title}
      until={untilWords(found.phases, c.var.act.now, found.incubator.zone)}
      contact={found.incubator.contactEmail}
      criteria={found.criteria}
      fields={typed.fields}
    />,
    409,
  )
}
