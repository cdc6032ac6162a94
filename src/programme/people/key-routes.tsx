import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { keepChallenge, takeChallenge } from '../../platform/passkeys/challenge.ts'
import { printed } from '../../platform/passkeys/recovery.ts'
import { countRecoveryCodes, listPasskeys } from '../../platform/passkeys/store.ts'
import { checkNewKey, optionsToAdd } from '../../platform/passkeys/webauthn.ts'
import { html, localPath, seeOther } from '../../platform/respond.tsx'
import { sessionHash } from '../../platform/session.ts'
import { cleanLine } from '../incubators/clean.ts'
import { addKey } from './actions/keys/add-key.ts'
import { renewCodes } from './actions/keys/recovery-codes.ts'
import { KEY_PROBLEMS, type KeyProblem } from './key-wording.ts'
import { listAskingForKey } from './keys-store.ts'
import { ownKeyRoutes } from './own-key-routes.tsx'
import { CodesPage } from './pages/codes-page.tsx'
import { KeysPage } from './pages/keys-page.tsx'
import { KEYS } from './pages/own-addresses.ts'

/** The passkeys of one's account: add one, and print the codes that stand in for it. */
export const keyRoutes = new Hono<Env>()

keyRoutes.get(KEYS, c => keysPage(c, '', undefined))

keyRoutes.post(KEYS, async c => {
  const session = sessionHash(c)
  if (c.var.person === null || session === null) return askSignIn(c)
  const form = await formOf(c)
  const name = cleanLine(form.text('nom'))
  const answer = form.text('reponse')
  if (answer === '') return keysPage(c, name, 'answer-missing')
  const challenge = await takeChallenge(c.var.act, session)
  if (challenge === null) return keysPage(c, name, 'challenge-over')
  const key = await checkNewKey(c.var.config, challenge, answer)
  if (!key) return keysPage(c, name, 'not-proved')
  const added = await addKey(c.var.act, session, { ...key, name })
  if (!added.ok) return added.reason === 'not-found' ? askSignIn(c) : keysPage(c, name, added.reason)
  const next = localPath(form.text('suite') || KEYS)
  if (added.value.codes === null) return seeOther(c, next === KEYS ? `${KEYS}?dit=ajout` : next)
  return html(c, <CodesPage shell={c.var.shell()} codes={added.value.codes.map(printed)} next={next} added />)
})

keyRoutes.post(`${KEYS}/codes`, async c => {
  if (c.var.person === null) return askSignIn(c)
  const made = await renewCodes(c.var.act)
  if (!made.ok) return seeOther(c, KEYS)
  return html(
    c,
    <CodesPage shell={c.var.shell()} codes={made.value.map(printed)} next={KEYS} added={false} />,
  )
})

// After « codes », which is no key.
keyRoutes.route('/', ownKeyRoutes)

async function keysPage(c: Ctx, typed: string, problem: KeyProblem | undefined): Promise<Response> {
  const { act, config, person } = c.var
  const session = sessionHash(c)
  if (person === null || session === null) return askSignIn(c)
  const keys = await listPasskeys(act.db, person.id)
  const options = await optionsToAdd(config, person, keys)
  await keepChallenge(act, session, options.challenge)
  const next = c.req.query('suite') ?? (c.req.method === 'POST' ? (await formOf(c)).text('suite') : '')
  return html(
    c,
    <KeysPage
      shell={c.var.shell()}
      keys={keys}
      codesLeft={await countRecoveryCodes(act.db, person.id)}
      askedBy={await listAskingForKey(act.db, person.id)}
      options={options}
      next={next}
      typed={typed}
      field={problem?.startsWith('name') ? 'nom' : 'cle'}
      problem={problem && KEY_PROBLEMS[problem]}
      said={c.req.query('dit') ?? ''}
    />,
    problem ? 422 : 200,
  )
}
