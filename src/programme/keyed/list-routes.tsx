import { Hono } from 'hono'
import { civilDate, daysBetween, frenchDate, frenchDateTime } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { keyIn } from './actions/key-in.ts'
import { KeyInPage } from './pages/key-in-page.tsx'
import { KeyedListPage } from './pages/keyed-list-page.tsx'
import { lastKeyingDay, mayKeyIn } from './reception.ts'
import { type InCall, inCall } from './scope-routes.tsx'
import { listKeyed } from './store.ts'
import type { TypedKeyed } from './typed.ts'
import { KEYING_REFUSALS, keyedState, WHO_PROBLEMS } from './wording.ts'

/** The applications keyed in of a call, and a new one. */
export const listRoutes = new Hono<Env>()
const LIST = '/gestion/appels/:slug/candidatures'

listRoutes.get(`${LIST}/saisies`, c =>
  inCall(c, async ({ call, incubator: { zone }, of }) => {
    const { db, now } = c.var.act
    const today = civilDate(now, zone)
    const rows = (await listKeyed(db, call.id)).map(each => ({
      id: each.id,
      title: each.title,
      name: each.name,
      received: frenchDateTime(each.receivedAt, zone),
      by: each.by ?? '',
      done: each.validatedAt !== null,
      state: keyedState(each, daysBetween(civilDate(each.keyedAt, zone), today)),
    }))
    return html(c, <KeyedListPage {...of} rows={rows} />)
  }),
)

listRoutes.get(`${LIST}/saisir`, c =>
  inCall(c, found => {
    const empty = { name: '', address: '', postal: '', phone: '', channel: '', reason: '', day: '', time: '' }
    return keyInPage(c, found, { ...empty, token: c.var.act.newId() })
  }),
)

listRoutes.post(`${LIST}/saisir`, c =>
  inCall(c, async found => {
    const form = await formOf(c)
    const typed = {
      name: form.text('nom'),
      address: form.text('adresse'),
      postal: form.text('postale'),
      phone: form.text('telephone'),
      channel: form.text('moyen'),
      reason: form.text('raison'),
      day: form.text('jour'),
      time: form.text('heure'),
      token: form.text('jeton'),
    }
    const made = await keyIn(c.var.act, found.of.slug, typed)
    if (made.ok) return seeOther(c, `/gestion/saisies/${made.value}?dit=commencee`)
    const { reason } = made
    if (reason === 'not-found') return notFound(c)
    if (reason === 'call-not-open' || reason === 'too-late') return keyInPage(c, found, typed, [], 409)
    return keyInPage(c, found, typed, [WHO_PROBLEMS[reason]], 422)
  }),
)

function keyInPage(
  c: Ctx,
  { call, incubator, of }: InCall,
  typed: TypedKeyed,
  errors: { field: string; message: string }[] = [],
  status: 200 | 409 | 422 = 200,
): Response {
  const allowed = mayKeyIn(call, incubator, c.var.act.now)
  const last = lastKeyingDay(call, incubator)
  return html(
    c,
    <KeyInPage
      {...of}
      typed={typed}
      errors={errors}
      closed={allowed.ok ? '' : KEYING_REFUSALS[allowed.reason]}
      until={last && frenchDate(last)}
    />,
    status,
  )
}
