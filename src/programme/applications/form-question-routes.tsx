import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { changeForm } from './actions/change-form.ts'
import { placeOf } from './form/fault-place.ts'
import { isKind } from './form/kinds.ts'
import { type QuestionError, readQuestion } from './form/question.ts'
import { type Typed, typedQuestion } from './form/question-typed.ts'
import { formRefusalWords } from './form/refusal-words.ts'
import type { Field, FieldKind } from './form.ts'
import { clashPage } from './form-clash-routes.tsx'
import { formPath } from './form-paths.ts'
import { findRevision } from './form-revisions-store.ts'
import { type FormScope, seenOf, withForm } from './form-scope-routes.tsx'
import { KindPage } from './pages/form/kind-page.tsx'
import { QuestionPage } from './pages/form/question-page.tsx'

/** One question of the form, added or changed. */
export const formQuestionRoutes = new Hono<Env>()
const HOME = '/gestion/appels/:slug/formulaire/questions'

formQuestionRoutes.get(`${HOME}/nouvelle`, c =>
  withForm(c, scope => {
    const kind = c.req.query('genre') ?? ''
    const step = stepAsked(scope, c.req.query('etape') ?? '')
    if (!isKind(kind)) return html(c, <KindPage frame={scope.frame} step={step} />)
    return questionPage(c, scope, { id: null, kind, typed: { etape: step }, errors: [] })
  }),
)

const stepAsked = ({ latest }: FormScope, id: string): string =>
  (latest.document.steps.find(step => step.id === id) ?? latest.document.steps[0])?.id ?? ''

formQuestionRoutes.post(HOME, c =>
  withForm(c, async scope => {
    const typed = await typedOf(c)
    const kind = typed['genre'] ?? ''
    if (!isKind(kind)) return html(c, <KindPage frame={scope.frame} step={stepAsked(scope, '')} />, 422)
    return save(c, scope, { id: '', kind, typed, known: undefined })
  }),
)

formQuestionRoutes.get(`${HOME}/:field`, c =>
  withForm(c, scope => {
    const field = scope.latest.document.fields.find(({ id }) => id === c.req.param('field'))
    if (!field || field.removed) return notFound(c)
    const typed = typedQuestion(field)
    return questionPage(c, scope, { id: field.id, kind: field.kind, typed, errors: [] })
  }),
)

formQuestionRoutes.post(`${HOME}/:field`, c =>
  withForm(c, async scope => {
    const typed = await typedOf(c)
    const seen = await findRevision(c.var.act.db, scope.call.id, seenOf(typed['version'] ?? ''))
    const ofId = ({ id }: Field) => id === c.req.param('field')
    const known = seen?.document.fields.find(ofId) ?? scope.latest.document.fields.find(ofId)
    if (typed['choix-version'] === 'autre') return seeOther(c, formPath(scope.call.slug))
    if (!known) return notFound(c)
    return save(c, scope, { id: known.id, kind: known.kind, typed, known })
  }),
)

interface Asked {
  id: string
  kind: FieldKind
  typed: Typed
  /** The question as it was seen; undefined for a new one. */
  known: Field | undefined
}

async function save(c: Ctx, scope: FormScope, { id, kind, typed, known }: Asked): Promise<Response> {
  const { field, errors } = readQuestion({ id, kind, known }, typed, scope.latest.document)
  const again = (errors: QuestionError[], status: 422 | 409 = 422) =>
    questionPage(c, scope, { id: known ? id : null, kind, typed, errors }, status)
  if (errors.length > 0) return again(errors)
  const wanted = { kind: known ? ('question' as const) : ('question-ajouter' as const), field }
  const said = seenOf(typed['version'] ?? '')
  const seen = known || said >= 0 ? said : scope.latest.number
  const saved = await changeForm(c.var.act, scope.call.id, seen, wanted)
  if (saved.ok) return seeOther(c, `${formPath(scope.call.slug)}#etape-${field.step}`)
  if (saved.reason === 'not-found') return notFound(c)
  if (saved.reason === 'changed-meanwhile' && known) return clashPage(c, scope, field, typed)
  const message = formRefusalWords(saved.reason, saved.faulty)
  return again([{ field: placeOf(saved.reason, saved.faulty, field), message }])
}

async function typedOf(c: Ctx): Promise<Record<string, string>> {
  const form = await formOf(c)
  return Object.fromEntries(form.entries().map(([name]) => [name, form.text(name)]))
}

function questionPage(
  c: Ctx,
  { frame, latest }: FormScope,
  shown: { id: string | null; kind: FieldKind; typed: Typed; errors: QuestionError[] },
  status: 200 | 409 | 422 = shown.errors.length > 0 ? 422 : 200,
): Response {
  // What is corrected is still typed over the revision it was first typed over.
  const revision = shown.errors.length > 0 ? seenOf(shown.typed['version'] ?? '') : latest.number
  return html(
    c,
    <QuestionPage {...shown} frame={frame} document={latest.document} revision={revision} />,
    status,
  )
}
