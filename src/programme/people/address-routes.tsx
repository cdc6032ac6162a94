import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { ensureBrowserKey } from '../../platform/browser-key.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { networkOf } from '../../platform/network.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { requestCode } from './actions/request-code.ts'
import { listFormerAddresses } from './addresses-store.ts'
import { AddressesPage, isAddressSaid } from './pages/addresses-page.tsx'
import { ADDRESSES } from './pages/own-addresses.ts'
import { listAddresses } from './store.ts'
import { ADDRESS_PROBLEMS } from './wording.ts'

/** The addresses of one's account: which ones, and one more. */
export const addressRoutes = new Hono<Env>()

addressRoutes.get(ADDRESSES, c => addressesPage(c, '', undefined))

addressRoutes.post(ADDRESSES, async c => {
  if (c.var.act.actor.personId === null) return askSignIn(c)
  const typed = (await formOf(c)).text('adresse')
  const asked = await requestCode(c.var.act, {
    typed,
    purpose: 'add-address',
    next: `${ADDRESSES}?dit=ajout`,
    browser: ensureBrowserKey(c),
    network: networkOf(c),
    publicUrl: c.var.config.publicUrl,
  })
  return asked.ok ? seeOther(c, '/connexion/code') : addressesPage(c, typed, ADDRESS_PROBLEMS[asked.reason])
})

async function addressesPage(c: Ctx, typed: string, problem: string | undefined): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const said = c.req.query('dit') ?? ''
  return html(
    c,
    <AddressesPage
      shell={c.var.shell()}
      addresses={await listAddresses(db, actor.personId)}
      former={await listFormerAddresses(db, actor.personId)}
      typed={typed}
      problem={problem}
      said={isAddressSaid(said) ? said : null}
    />,
    problem ? 422 : 200,
  )
}
