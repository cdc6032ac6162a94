import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { listPasskeys, type Passkey } from '../../platform/passkeys/store.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { cleanLine } from '../incubators/clean.ts'
import { removeKey } from './actions/keys/remove-key.ts'
import { renameKey } from './actions/keys/rename-key.ts'
import { KEY_PROBLEMS } from './key-wording.ts'
import { KeyPage } from './pages/key-page.tsx'
import { KEYS } from './pages/own-addresses.ts'
import { RemoveKeyPage } from './pages/remove-key-page.tsx'

/** One of one's passkeys: its name, and taking it away. */
export const ownKeyRoutes = new Hono<Env>()

interface Found {
  key: Passkey
  last: boolean
}

async function inKey(c: Ctx, work: (found: Found) => Promise<Response> | Response): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const keys = await listPasskeys(db, actor.personId)
  const key = keys.find(({ id }) => id === c.req.param('id'))
  return key ? work({ key, last: keys.length === 1 }) : notFound(c)
}

ownKeyRoutes.get(`${KEYS}/:id`, c =>
  inKey(c, ({ key }) => html(c, <KeyPage shell={c.var.shell()} id={key.id} name={key.name} />)),
)

ownKeyRoutes.post(`${KEYS}/:id`, c =>
  inKey(c, async ({ key }) => {
    const name = cleanLine((await formOf(c)).text('nom'))
    const renamed = await renameKey(c.var.act, key.id, name)
    if (renamed.ok) return seeOther(c, `${KEYS}?dit=nom`)
    if (renamed.reason === 'not-found') return notFound(c)
    const problem = KEY_PROBLEMS[renamed.reason]
    return html(c, <KeyPage shell={c.var.shell()} id={key.id} name={name} problem={problem} />, 422)
  }),
)

ownKeyRoutes.get(`${KEYS}/:id/retrait`, c =>
  inKey(c, ({ key, last }) =>
    html(c, <RemoveKeyPage shell={c.var.shell()} id={key.id} name={key.name} last={last} />),
  ),
)

ownKeyRoutes.post(`${KEYS}/:id/retrait`, c =>
  inKey(c, async ({ key }) => {
    const removed = await removeKey(c.var.act, key.id)
    return removed.ok ? seeOther(c, `${KEYS}?dit=retrait`) : notFound(c)
  }),
)
