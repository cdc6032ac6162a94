import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { browserKey, ensureBrowserKey } from '../../platform/browser-key.ts'
import { formOf } from '../../platform/form-fields.ts'
import { dropHeldForm, findHeldForm } from '../../platform/held-form.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { networkOf } from '../../platform/network.ts'
import { html, localPath, seeOther } from '../../platform/respond.tsx'
import { describePerson } from './actions/describe-person.ts'
import { requestCode } from './actions/request-code.ts'
import { type AccountExtra, AccountPage } from './pages/account.tsx'
import { ResumePage } from './pages/resume.tsx'
import { findPerson, listAddresses } from './store.ts'
import { ADDRESS_PROBLEMS } from './wording.ts'

export const accountRoutes = new Hono<Env>()

accountRoutes.get('/mon-compte', c => accountPage(c, {}))

accountRoutes.post('/mon-compte', async c => {
  const { db, actor } = c.var.act
  const kept = actor.personId === null ? undefined : await findPerson(db, actor.personId)
  if (!kept) return askSignIn(c)
  const form = await formOf(c)
  const typed = readSelf(name => form.text(name))
  // Changed in another window since this page was shown: both are shown, nothing is written.
  const base = readSelf(name => form.text(`avant.${name}`))
  const changed = (['name', 'service', 'post'] as const).filter(
    key => form.has('avant.nom') && kept[key] !== base[key] && kept[key] !== typed[key],
  )
  if (changed.length > 0) return accountPage(c, { edited: typed, changed })
  await describePerson(c.var.act, kept.id, typed)
  return seeOther(c, '/mon-compte?enregistre=1')
})

const readSelf = (text: (name: string) => string) => ({
  name: oneLine(text('nom')),
  service: oneLine(text('service')),
  post: oneLine(text('poste')),
})

accountRoutes.post('/mon-compte/adresses', async c => {
  if (c.var.act.actor.personId === null) return askSignIn(c)
  const typed = (await formOf(c)).text('adresse')
  const asked = await requestCode(c.var.act, {
    typed,
    purpose: 'add-address',
    next: '/mon-compte',
    browser: ensureBrowserKey(c),
    network: networkOf(c),
    publicUrl: c.var.config.publicUrl,
  })
  return asked.ok
    ? seeOther(c, '/connexion/code')
    : accountPage(c, { typed, problem: ADDRESS_PROBLEMS[asked.reason] })
})

async function accountPage(c: Ctx, extra: AccountExtra): Promise<Response> {
  const { db, actor } = c.var.act
  const person = actor.personId === null ? undefined : await findPerson(db, actor.personId)
  if (!person) return askSignIn(c)
  const saved = c.req.query('enregistre') !== undefined
  const addresses = await listAddresses(db, person.id)
  return html(
    c,
    <AccountPage shell={c.var.shell()} person={person} addresses={addresses} saved={saved} {...extra} />,
    extra.changed ? 409 : extra.problem ? 422 : 200,
  )
}

accountRoutes.get('/reprise', async c => {
  if (c.var.person === null) return askSignIn(c)
  const key = browserKey(c)
  const form = key ? await findHeldForm(c.var.act, key) : undefined
  return html(c, <ResumePage shell={c.var.shell()} form={form} name={c.var.person.name} />)
})

/** Sends the same form on to where it was going, now that its author is signed in; it is held no more. */
accountRoutes.post('/reprise', async c => {
  if (c.var.person === null) return askSignIn(c)
  const key = browserKey(c)
  const held = key ? await findHeldForm(c.var.act, key) : undefined
  if (!key || !held) return seeOther(c, '/reprise')
  await dropHeldForm(c.var.act, key, held.whose)
  return c.redirect(localPath(held.path), 307)
})

accountRoutes.post('/reprise/abandon', async c => {
  const key = browserKey(c)
  const held = key ? await findHeldForm(c.var.act, key) : undefined
  if (key && held) await dropHeldForm(c.var.act, key, held.whose)
  return seeOther(c, '/')
})

const oneLine = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 200)
