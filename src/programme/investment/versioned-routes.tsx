import { frenchDateTime } from '../../platform/dates.ts'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { compact, type FieldError, type FormShape, type Typed } from './fields.ts'
import { ConflictPage } from './pages/conflict-page.tsx'
import { committeePath } from './pages/parts.tsx'
import type { InCommittee } from './scope-routes.tsx'
import { whyOf } from './why.ts'

type Saved =
  | { ok: true }
  | { ok: false; reason: 'not-found' | 'closed' | 'invalid' | 'changed-meanwhile'; errors?: FieldError[] }

export interface VersionedForm {
  path: string
  what: string
  shape: FormShape
  save(typed: Typed, version: string): Promise<Saved>
  show(filled: {
    typed: Typed
    errors: readonly FieldError[]
    blanks: number
    version: string
    notice?: string
  }): {
    toString(): string | Promise<string>
  }
  /** What is saved now, as the form would show it. */
  kept(): Promise<{ typed: Typed; version: string; saved: { by: string; savedAt: Date } | null }>
}

const CONTROLS = new Set(['version', 'action', 'choix', 'vu'])

/** The fields of the form alone, first value of each. */
const typedOf = (form: FormFields): Typed =>
  Object.fromEntries(
    form
      .entries()
      .filter(([name]) => !CONTROLS.has(name))
      .map(([name]) => [name, form.text(name)]),
  )

const ADDED = 'Des lignes vides sont ajoutées. Enregistrez pour garder ce que vous avez écrit.'

/** What becomes of a form sent: rows added, both versions shown, what is wrong said, or saved. */
export async function receiveForm(c: Ctx, found: InCommittee, of: VersionedForm): Promise<Response> {
  const form = await formOf(c)
  const typed = compact(of.shape, typedOf(form))
  const version = form.text('version')
  const home = committeePath(found.committee.id)
  if (form.text('action') === 'ajouter')
    return html(c, of.show({ typed, errors: [], blanks: 4, version, notice: ADDED }))
  if (form.has('vu')) {
    if (form.text('choix') === 'enregistree') return seeOther(c, `${home}?dit=gardee`)
    if (form.text('choix') !== 'mienne') return conflict(c, found, of, typed, true)
  }
  const saved = await of.save(typed, version)
  if (saved.ok) return seeOther(c, `${home}?dit=${of.path}`)
  switch (saved.reason) {
    case 'not-found':
      return notFound(c)
    case 'closed':
      return seeOther(c, `${home}?dit=deja-clos`)
    case 'changed-meanwhile':
      return conflict(c, found, of, typed, false)
    case 'invalid':
      return html(c, of.show({ typed, errors: saved.errors ?? [], blanks: 1, version }), 422)
  }
}

async function conflict(
  c: Ctx,
  { shell, life, committee, relations }: InCommittee,
  of: VersionedForm,
  mine: Typed,
  unchosen: boolean,
): Promise<Response> {
  const { typed: theirs, version, saved } = await of.kept()
  return html(
    c,
    <ConflictPage
      shell={shell}
      product={life}
      committee={committee}
      what={of.what}
      path={of.path}
      shape={of.shape}
      theirs={theirs}
      mine={mine}
      version={version}
      savedBy={
        saved ? `Par ${saved.by || 'l’équipe'}, le ${frenchDateTime(saved.savedAt, life.zone)}.` : undefined
      }
      unchosen={unchosen}
      why={whyOf(relations)}
    />,
    409,
  )
}
