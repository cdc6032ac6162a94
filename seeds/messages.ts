import { randomUUID } from 'node:crypto'
import type { Act } from '../src/platform/act.ts'
import { findCall } from '../src/programme/calls/store.ts'
import { wishCallback } from '../src/programme/messages/actions/wish-callback.ts'
import { writeMessage } from '../src/programme/messages/actions/write-message.ts'
import type { Side } from '../src/programme/messages/message.ts'

const ASKED = 'Bonjour, mon chef de service verra-t-il ma candidature avant la réponse ?'
const ANSWERED =
  'Bonjour. Non : votre hiérarchie ne la lit pas. Seuls l’équipe et le jury la lisent, et le jury a signé un engagement de confidentialité.'
const WAITING = 'Bonjour, je peux vous envoyer les comptages de cette année. Est-ce utile ?'

/** On the open call: a thread that was answered, one that waits, and someone who wishes to be called. */
export async function plantMessages(organiser: Act, slug: string, publicUrl: string): Promise<void> {
  const call = await findCall(organiser.db, slug)
  const sent = await organiser.db
    .selectFrom('applications as a')
    .innerJoin('application_authors as x', 'x.application_id', 'a.id')
    .select(['a.id', 'x.person_id as author'])
    .where('a.call_id', '=', call?.id ?? '')
    .where('a.confirmed_at', 'is not', null)
    .where('a.withdrawn_at', 'is', null)
    .orderBy('a.sent_at')
    .limit(2)
    .execute()
  const by = (author: string): Act => ({ ...organiser, actor: { personId: author, keys: [] } })
  const write = (act: Act, id: string, side: Side, body: string) =>
    writeMessage(act, id, side, { body, token: randomUUID(), publicUrl })
  for (const [index, { id, author }] of sent.entries()) {
    await write(by(author), id, 'applicant', index === 0 ? ASKED : WAITING)
    if (index === 0) await write(organiser, id, 'team', ANSWERED)
    else await wishCallback(by(author), id, { phone: '06 39 98 00 00', publicUrl })
  }
}
