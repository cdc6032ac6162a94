import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { findAwaiting } from '../../platform/passkeys/awaiting.ts'
import { keepChallenge } from '../../platform/passkeys/challenge.ts'
import { listPasskeys } from '../../platform/passkeys/store.ts'
import { optionsToProve } from '../../platform/passkeys/webauthn.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { KEY_PAGE, sessionHash, startProvedSession } from '../../platform/session.ts'
import { proveKey } from './actions/keys/prove-key.ts'
import { useRecoveryCode } from './actions/keys/use-recovery-code.ts'
import { KEY_PROBLEMS, type KeyProblem } from './key-wording.ts'
import { KeySignInPage } from './pages/key-sign-in-page.tsx'

/** The second step of a sign-in, for whoever has a key: the key itself, or a printed code. */
export const keySignInRoutes = new Hono<Env>()

type Waiting = { session: Buffer; personId: string; next: string }

/** Nobody is there yet: only this browser, whose mailbox is proved. */
async function inWaiting(c: Ctx, work: (waiting: Waiting) => Promise<Response>): Promise<Response> {
  const session = sessionHash(c)
  const found = session ? await findAwaiting(c.var.act, session) : undefined
  return session && found ? work({ session, ...found }) : seeOther(c, '/connexion')
}

keySignInRoutes.get(KEY_PAGE, c => inWaiting(c, found => keyPage(c, found, undefined, 'cle')))

keySignInRoutes.post(KEY_PAGE, c =>
  inWaiting(c, async found => {
    const { session, personId, next } = found
    const answer = (await formOf(c)).text('reponse')
    const proved = await proveKey(c.var.act, c.var.config, session, { personId, answer })
    if (!proved.ok) return keyPage(c, found, proved.reason, 'cle')
    await startProvedSession(c, c.var.act, { personId, proof: 'passkey' })
    return seeOther(c, next)
  }),
)

keySignInRoutes.post(`${KEY_PAGE}/secours`, c =>
  inWaiting(c, async found => {
    const used = await useRecoveryCode(c.var.act, found.personId, (await formOf(c)).text('code'))
    if (!used.ok) return keyPage(c, found, used.reason, 'code')
    await startProvedSession(c, c.var.act, { personId: found.personId, proof: 'recovery-code' })
    return seeOther(c, found.next)
  }),
)

async function keyPage(c: Ctx, found: Waiting, problem: KeyProblem | undefined, field: 'cle' | 'code') {
  const { act, config } = c.var
  const options = await optionsToProve(config, await listPasskeys(act.db, found.personId))
  await keepChallenge(act, found.session, options.challenge)
  const words = problem && KEY_PROBLEMS[problem]
  const page = <KeySignInPage shell={c.var.shell()} options={options} field={field} problem={words} />
  return html(c, page, problem === 'too-many-tries' ? 429 : problem ? 422 : 200)
}
