import type { Ctx } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { listAnswers } from '../applications/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { CALLBACK_PROBLEMS, type CallbackProblem, callbackWords } from './callback-wording.ts'
import type { Side } from './message.ts'
import { CallbackTeamPage } from './pages/callback-team-page.tsx'
import { CallbackWriterPage } from './pages/callback-writer-page.tsx'
import type { InThread } from './scope-routes.tsx'
import { findCallback, listCallNotes } from './store/callbacks.ts'

export interface Refused {
  errors: { field: string; message: string }[]
  typed: Record<string, string>
  status?: 409 | 422 | 429
}

const CLASHES: ReadonlySet<string> = new Set([
  'already-agreed',
  'slot-past',
  'slot-taken',
  'no-wish',
  'not-agreed',
])

/** A refusal in words, at the field it is about. */
export const refusedAs = (
  field: string,
  reason: CallbackProblem,
  typed: Record<string, string> = {},
): Refused => ({
  errors: [{ field, message: CALLBACK_PROBLEMS[reason] }],
  typed,
  status: reason === 'too-many' ? 429 : CLASHES.has(reason) ? 409 : 422,
})

/** The page of a call for one side. */
export async function callbackPage(
  c: Ctx,
  side: Side,
  { subject }: InThread,
  refused?: Refused,
): Promise<Response> {
  const { db, now } = c.var.act
  const { id, title, received, call, incubator } = subject
  const { zone } = incubator
  const callback = await findCallback(db, id)
  const props = {
    shell: c.var.shell(brandOf(incubator)),
    id,
    title,
    received,
    callback,
    state: callbackWords(callback, side, { now, zone, received }),
    zone,
    now,
    errors: refused?.errors ?? [],
    typed: refused?.typed ?? {},
  }
  const status = refused ? (refused.status ?? 422) : 200
  if (side === 'team')
    return html(c, <CallbackTeamPage {...props} call={call} notes={await listCallNotes(db, id)} />, status)
  // What they wrote in the form, to send as it is or to change.
  const known = (await listAnswers(db, id)).get('telephone')?.value ?? ''
  return html(c, <CallbackWriterPage {...props} typed={{ telephone: known, ...props.typed }} />, status)
}
