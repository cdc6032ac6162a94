import { Hono } from 'hono'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { correctContact, type LinkAfter } from './actions/correct-contact.ts'
import { standingOf } from './actions/on-keyed.ts'
import type { Contact } from './contact.ts'
import { keyedPage, UNTYPED } from './keyed-page-routes.tsx'
import { ContactClashPage } from './pages/contact-clash-page.tsx'
import { ContactPage } from './pages/contact-page.tsx'
import type { Errors } from './pages/parts.tsx'
import { type InKeyed, inKeyed } from './scope-routes.tsx'
import { findKeyed, hasAccount, listValidations } from './store.ts'
import { stateOf } from './validation.ts'
import { THEIRS, WHO_PROBLEMS } from './wording.ts'

/** How the person is named and reached, corrected by the team while they have no account. */
export const contactRoutes = new Hono<Env>()
const PATH = '/gestion/saisies/:id/coordonnees'
const SAID: Record<LinkAfter, string> = { same: 'coordonnees', sent: 'lien', none: 'sans-lien' }

contactRoutes.get(PATH, c =>
  inKeyed(c, 'seeKeyed', async found => {
    const { application, keyed } = found.held
    if (await hasAccount(c.var.act.db, application.id)) return theirs(c, found)
    return contactPage(c, found, keyed, keyed.contactVersion)
  }),
)

contactRoutes.post(PATH, c =>
  inKeyed(c, 'seeKeyed', async found => {
    const { id, title, incubator } = found.held.application
    const form = await formOf(c)
    const home = `/gestion/saisies/${id}`
    if (form.text('choix') === 'autre') return seeOther(c, home)
    const typed = typedContact(form)
    const version = /^\d{1,9}$/.test(form.text('version')) ? Number(form.text('version')) : 0
    const done = await correctContact(c.var.act, id, { typed, version, publicUrl: c.var.config.publicUrl })
    if (done.ok) return seeOther(c, `${home}?dit=${SAID[done.value]}`)
    const { reason } = done
    if (reason === 'not-found') return notFound(c)
    if (reason === 'theirs') return theirs(c, found)
    if (reason !== 'changed-meanwhile')
      return contactPage(c, found, typed, version, [WHO_PROBLEMS[reason]], 422)
    const kept = await findKeyed(c.var.act.db, id)
    if (!kept) return notFound(c)
    const shell = c.var.shell(brandOf(incubator))
    return html(
      c,
      <ContactClashPage {...{ shell, id, title, kept, typed }} version={kept.contactVersion} />,
      409,
    )
  }),
)

const theirs = (c: Ctx, found: InKeyed) => keyedPage(c, found, { ...UNTYPED, problem: THEIRS }, 409)

const typedContact = (form: FormFields): Contact => ({
  name: form.text('nom'),
  address: form.text('adresse'),
  postal: form.text('postale'),
  phone: form.text('telephone'),
})

async function contactPage(
  c: Ctx,
  { held }: InKeyed,
  typed: Contact,
  version: number,
  errors: Errors = [],
  status: 200 | 422 = 200,
): Promise<Response> {
  const { db, now } = c.var.act
  const { id, title, incubator } = held.application
  const [last] = await listValidations(db, id)
  const linkOpen = last?.way === 'link' && stateOf(last, standingOf(held), now) === 'open'
  const shell = c.var.shell(brandOf(incubator))
  return html(c, <ContactPage {...{ shell, id, title, typed, version, linkOpen, errors }} />, status)
}
