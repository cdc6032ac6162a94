import { Hono } from 'hono'
import { frenchDateTime } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { lastMinute, statusOf } from '../calls/call.ts'
import { changeForm } from './actions/change-form.ts'
import { putFormInForce } from './actions/put-form-in-force.ts'
import { changed } from './form/acts.ts'
import { formChanges } from './form/changes.ts'
import { sameDocument } from './form/document.ts'
import { newQuestionsLetter } from './form/mails.ts'
import { addedQuestions } from './form/new-questions.ts'
import { formRefusalWords } from './form/refusal-words.ts'
import { consequenceWords } from './form-crowd.ts'
import { countCrowd } from './form-crowd-store.ts'
import { formPath } from './form-paths.ts'
import { formPage } from './form-routes.tsx'
import { type FormScope, seenOf, withForm } from './form-scope-routes.tsx'
import { findFormInForce } from './forms-store.ts'
import { DefaultPage } from './pages/form/default-page.tsx'
import { InForcePage } from './pages/form/in-force-page.tsx'

/** What is previewed before it is done: a change asked of agents, the return to the default form. */
export const formInForceRoutes = new Hono<Env>()
const HOME = '/gestion/appels/:slug/formulaire'

formInForceRoutes.get(`${HOME}/mise-en-service`, c => withForm(c, scope => inForcePage(c, scope, null)))

formInForceRoutes.post(`${HOME}/mise-en-service`, c =>
  withForm(c, async scope => {
    const form = await formOf(c)
    const done = await putFormInForce(c.var.act, scope.call.id, {
      revision: seenOf(form.text('version')),
      version: seenOf(form.text('en-service')),
      tell: form.text('prevenir') === 'oui',
      publicUrl: c.var.config.publicUrl,
    })
    if (done.ok) return seeOther(c, formPath(scope.call.slug))
    return done.reason === 'not-found'
      ? notFound(c)
      : inForcePage(c, scope, formRefusalWords(done.reason, undefined))
  }),
)

async function inForcePage(c: Ctx, scope: FormScope, refusal: string | null): Promise<Response> {
  const { db, now } = c.var.act
  const { call, frame, latest, incubator } = scope
  const inForce = await findFormInForce(db, call.id)
  // Nothing waits: what is asked is what the form's own page shows.
  if (!inForce || sameDocument(inForce, latest.document)) {
    const nothing = { reason: 'nothing-to-change', seen: latest.number } as const
    return refusal === null ? seeOther(c, formPath(call.slug)) : formPage(c, scope, nothing)
  }
  const crowd = await countCrowd(db, call.id)
  const added = addedQuestions(inForce.fields, latest.document.fields)
  const open = statusOf(call, now) === 'open'
  const until = open && call.closesAt ? frenchDateTime(lastMinute(call.closesAt), incubator.zone) : ''
  const letter = newQuestionsLetter({
    title: frame.callTitle,
    incubator: incubator.name,
    questions: added,
    until,
    link: `${c.var.config.publicUrl}/mes-candidatures`,
    contact: incubator.contactEmail,
  })
  return html(
    c,
    <InForcePage
      frame={frame}
      revision={latest.number}
      version={inForce.number}
      crowd={crowd}
      changes={formChanges(inForce, latest.document)}
      consequences={consequenceWords(crowd, added.length, until)}
      letter={open && added.length > 0 && crowd.people > 0 ? letter : null}
      refusal={refusal}
    />,
    refusal === null ? 200 : 409,
  )
}

formInForceRoutes.get(`${HOME}/defaut`, c => withForm(c, scope => defaultPage(c, scope, null)))

formInForceRoutes.post(`${HOME}/defaut`, c =>
  withForm(c, async scope => {
    const seen = seenOf((await formOf(c)).text('version'))
    const done = await changeForm(c.var.act, scope.call.id, seen, { kind: 'defaut' })
    if (done.ok) return seeOther(c, formPath(scope.call.slug))
    return done.reason === 'not-found'
      ? notFound(c)
      : defaultPage(c, scope, formRefusalWords(done.reason, done.faulty))
  }),
)

async function defaultPage(
  c: Ctx,
  { call, frame, latest }: FormScope,
  refusal: string | null,
): Promise<Response> {
  const asked = new Set((await findFormInForce(c.var.act.db, call.id))?.fields.map(({ id }) => id))
  const after = changed(latest.document, { kind: 'defaut' }, asked) ?? latest.document
  return html(
    c,
    <DefaultPage
      frame={frame}
      revision={latest.number}
      changes={formChanges(latest.document, after)}
      refusal={refusal}
    />,
    refusal === null ? 200 : 409,
  )
}
