import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { browserKey } from '../../platform/browser-key.ts'
import { formOf } from '../../platform/form-fields.ts'
import { dropHeldForm, findHeldForm } from '../../platform/held-form.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, localPath, seeOther } from '../../platform/respond.tsx'
import { describePerson } from './actions/describe-person.ts'
import { addressRoutes } from './address-routes.tsx'
import { listFormerPosts } from './addresses-store.ts'
import { keyRoutes } from './key-routes.tsx'
import { keyAdvice } from './keys-store.ts'
import { ownAddressRoutes } from './own-address-routes.tsx'
import { type AccountExtra, AccountPage } from './pages/account.tsx'
import { ResumePage } from './pages/resume.tsx'
import { findPerson, listAddresses } from './store.ts'

export const accountRoutes = new Hono<Env>()
  .route('/', addressRoutes)
  .route('/', ownAddressRoutes)
  .route('/', keyRoutes)

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

async function accountPage(c: Ctx, extra: AccountExtra): Promise<Response> {
  const { db, actor } = c.var.act
  const person = actor.personId === null ? undefined : await findPerson(db, actor.personId)
  if (!person) return askSignIn(c)
  const saved = c.req.query('enregistre') !== undefined
  const addresses = await listAddresses(db, person.id)
  const former = await listFormerPosts(db, person.id)
  const advised = await keyAdvice(db, person.id)
  return html(
    c,
    <AccountPage
      shell={c.var.shell()}
      person={person}
      addresses={addresses}
      former={former}
      advised={advised}
      saved={saved}
      {...extra}
    />,
    extra.changed ? 409 : 200,
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
