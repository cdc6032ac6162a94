import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { leftMail, removedMail } from '../mails.ts'
import { endPart } from '../store/ends.ts'
import { endHandover, findHandover } from '../store/handovers.ts'
import { type AuthorPerson, nameOf } from '../who.ts'
import { authorOf, onAuthors, recordAuthors, saidOf, tell } from './on-authors.ts'

/** Someone who writes or reads an application with its author leaves it; what they wrote stays. */
export const leaveAuthors = (act: Act, id: string, publicUrl: string): Promise<Outcome<null, 'not-found'>> =>
  onAuthors(
    act,
    id,
    'leaveAuthors',
    async (act, { subject, people }): Promise<Outcome<null, 'not-found'>> => {
      const me = people.find(({ personId }) => personId === act.actor.personId)
      if (!me) return refused('not-found')
      await end(act, id, me, 'left')
      const { relation, personId } = me
      await recordAuthors(act, subject, 'author-left', { personId, relation })
      await tell(act, subject, authorOf(people), leftMail(saidOf(subject, publicUrl), nameOf(me)))
      return done(null)
    },
  )

/** The author takes away the access of someone they had invited. */
export const removeAuthor = (
  act: Act,
  id: string,
  person: string,
  publicUrl: string,
): Promise<Outcome<null, 'not-found' | 'gone'>> =>
  onAuthors(act, id, 'arrangeAuthors', async (act, { subject, people }): Promise<Outcome<null, 'gone'>> => {
    // Never the author: an application always has someone who carries it.
    const removed = people.find(each => each.personId === person && each.relation !== 'author')
    if (!removed) return refused('gone')
    await end(act, id, removed, 'removed')
    const { relation, personId } = removed
    await recordAuthors(act, subject, 'author-removed', { personId, relation })
    await tell(act, subject, removed, removedMail(saidOf(subject, publicUrl)))
    return done(null)
  })

/** Whatever was proposed to them falls with their part. */
async function end(act: Act, id: string, person: AuthorPerson, kind: 'left' | 'removed'): Promise<void> {
  await endPart(act, id, person, kind)
  const handover = await findHandover(act.db, id)
  if (handover?.to === person.personId)
    await endHandover(act.db, handover.id, kind === 'left' ? 'declined' : 'taken-back', act.now)
}
