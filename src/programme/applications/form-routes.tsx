import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { changeForm } from './actions/change-form.ts'
import type { FormAct } from './form/acts.ts'
import { formChanges } from './form/changes.ts'
import { type FormDocument, sameDocument } from './form/document.ts'
import type { Faulty } from './form/fault.ts'
import { oddities } from './form/odd.ts'
import { readAct } from './form/read-act.ts'
import { type FormRefusal, formRefusalWords } from './form/refusal-words.ts'
import { formPath } from './form-paths.ts'
import { findRevision } from './form-revisions-store.ts'
import { type FormScope, seenOf, withForm } from './form-scope-routes.tsx'
import { findFormInForce } from './forms-store.ts'
import { FormPage } from './pages/form/form-page.tsx'
import { FormPreviewPage } from './pages/form/preview-page.tsx'

/** The form of a call, for its organisers: its list, and what is changed from it. */
export const formRoutes = new Hono<Env>()

formRoutes.get('/gestion/appels/:slug/formulaire', c => withForm(c, scope => formPage(c, scope, null)))

formRoutes.get('/gestion/appels/:slug/formulaire/apercu', c =>
  withForm(c, ({ frame, latest }) => html(c, <FormPreviewPage frame={frame} document={latest.document} />)),
)

formRoutes.post('/gestion/appels/:slug/formulaire', c =>
  withForm(c, async scope => {
    const form = await formOf(c)
    const seen = seenOf(form.text('version'))
    const wanted = readAct(name => form.text(name))
    const typed = typedTitle(form.entries())
    if (typeof wanted === 'string') return formPage(c, scope, { reason: wanted, seen, typed })
    const saved = await changeForm(c.var.act, scope.call.id, seen, wanted)
    const place = anchorOf(scope.latest.document, wanted)
    if (saved.ok) return seeOther(c, `${formPath(scope.call.slug)}#${place}`)
    if (saved.reason === 'not-found') return notFound(c)
    const { reason, faulty } = saved
    return formPage(c, scope, { reason, faulty, seen, typed, place })
  }),
)

/** Back where one was. */
function anchorOf({ fields }: FormDocument, act: FormAct): string {
  if (act.kind === 'etape-ajouter') return 'ajouter-etape'
  const id = 'id' in act ? act.id : ''
  return `etape-${fields.find(field => field.id === id)?.step ?? id}`
}

const typedTitle = (entries: readonly (readonly [string, string])[]) =>
  Object.fromEntries(entries.filter(([name]) => /^titre(-[a-z0-9-]{1,40})?$/.test(name)))

export interface Refused {
  reason: FormRefusal
  faulty?: Faulty | undefined
  /** The revision the person had before their eyes. */
  seen: number
  typed?: Readonly<Record<string, string>>
  /** Where on the page what was clicked stands. */
  place?: string
}

export async function formPage(c: Ctx, scope: FormScope, refused: Refused | null): Promise<Response> {
  const { db } = c.var.act
  const { frame, latest, call } = scope
  const inForce = await findFormInForce(db, call.id)
  const base =
    refused?.reason === 'changed-meanwhile' ? await findRevision(db, call.id, refused.seen) : undefined
  return html(
    c,
    <FormPage
      frame={frame}
      document={latest.document}
      revision={latest.number}
      state={!inForce ? 'unstarted' : sameDocument(inForce, latest.document) ? 'in-force' : 'waiting'}
      odd={oddities(latest.document)}
      refusal={refused && formRefusalWords(refused.reason, refused.faulty)}
      meanwhile={base ? formChanges(base.document, latest.document) : []}
      typed={refused?.typed ?? {}}
      errorField={Object.keys(refused?.typed ?? {})[0] ?? refused?.place ?? 'contenu'}
    />,
    refused === null ? 200 : refused.reason === 'changed-meanwhile' ? 409 : 422,
  )
}
