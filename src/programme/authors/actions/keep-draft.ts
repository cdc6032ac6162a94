import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { CONFIRMATION_LIFE_MS } from '../../applications/application.ts'
import { listSendings } from '../../applications/store.ts'
import { addPart } from '../store/parts.ts'
import { onAuthors, recordAuthors } from './on-authors.ts'

export type KeepRefusal = 'not-found' | 'awaiting' | 'withdrawn'

/**
 * « Garder ce brouillon à mon nom »: a draft of this browser becomes that of the person signed in on it, whose
 * address is proved; it then opens on their other devices. Nothing is sent.
 */
export const keepDraft = (act: Act, id: string): Promise<Outcome<null, KeepRefusal>> =>
  onAuthors(act, id, 'keepDraft', async (act, { subject, people }): Promise<Outcome<null, KeepRefusal>> => {
    const { personId } = act.actor
    if (personId === null) return refused('not-found')
    if (subject.withdrawn) return refused('withdrawn')
    // A code is on its way to the address typed when sending: it decides whose it is.
    const last = (await listSendings(act.db, id)).at(-1)
    if (last && act.now.getTime() < last.sentAt.getTime() + CONFIRMATION_LIFE_MS) return refused('awaiting')
    if (people.every(person => person.personId !== personId)) await addPart(act, id, personId, 'author')
    await act.db.deleteFrom('application_keys').where('application_id', '=', id).execute()
    await recordAuthors(act, subject, 'draft-kept', { personId })
    return done(null)
  })
