import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { describeAddress } from './actions/describe-address.ts'
import { removeAddress } from './actions/remove-address.ts'
import { ADDRESS_REFUSALS } from './address-wording.ts'
import { findOwnAddress } from './addresses-store.ts'
import { AddressPage } from './pages/address-page.tsx'
import { ADDRESSES } from './pages/own-addresses.ts'
import { RemoveAddressPage } from './pages/remove-address-page.tsx'
import type { Address } from './person.ts'
import { listAddresses } from './store.ts'

/** One of one's addresses: what it is for, and taking it away. */
export const ownAddressRoutes = new Hono<Env>()

type Found = { address: Address; all: Address[] }

async function inAddress(c: Ctx, work: (found: Found) => Promise<Response> | Response): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const address = await findOwnAddress(db, actor.personId, c.req.param('id') ?? '')
  return address ? work({ address, all: await listAddresses(db, actor.personId) }) : notFound(c)
}

ownAddressRoutes.get(`${ADDRESSES}/:id`, c =>
  inAddress(c, found => addressPage(c, found, found.address.label, undefined)),
)

ownAddressRoutes.post(`${ADDRESSES}/:id`, c =>
  inAddress(c, async found => {
    const form = await formOf(c)
    const label = form.text('usage')
    const base = form.has('avant') ? form.text('avant') : found.address.label
    const letters = form.text('courriers') === 'oui'
    const saved = await describeAddress(c.var.act, found.address.id, { label, letters, base })
    if (saved.ok) return seeOther(c, `${ADDRESSES}?dit=change`)
    if (saved.reason === 'not-found') return notFound(c)
    const problem = ADDRESS_REFUSALS[saved.reason]
    return addressPage(c, found, label, problem, saved.reason === 'changed-meanwhile' ? 409 : 422)
  }),
)

function addressPage(c: Ctx, found: Found, label: string, problem: string | undefined, status = 200) {
  const letters = found.all[0]?.id === found.address.id
  const props = { shell: c.var.shell(), address: found.address, label, letters, problem }
  return html(c, <AddressPage {...props} />, status as 200 | 409 | 422)
}

ownAddressRoutes.get(`${ADDRESSES}/:id/retrait`, c => inAddress(c, found => removalPage(c, found)))

ownAddressRoutes.post(`${ADDRESSES}/:id/retrait`, c =>
  inAddress(c, async found => {
    const removed = await removeAddress(c.var.act, found.address.id)
    if (removed.ok) return seeOther(c, `${ADDRESSES}?dit=retrait`)
    return removed.reason === 'not-found' ? notFound(c) : removalPage(c, found)
  }),
)

function removalPage(c: Ctx, { address, all }: Found) {
  const next = all.find(({ id }) => id !== address.id)?.address ?? null
  const shell = c.var.shell()
  return html(c, <RemoveAddressPage {...{ shell, address, next }} />, next === null ? 422 : 200)
}
