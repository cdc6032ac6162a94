import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { afterwardsOfSlug, type HandoverRefusal, proposeTo } from '../handover.ts'
import { proposalTakenBackMail, proposedMail } from '../mails.ts'
import { endHandover, findHandover } from '../store/handovers.ts'
import { nameOf } from '../who.ts'
import { authorOf, onAuthors, recordAuthors, saidOf, tell } from './on-authors.ts'

export type ProposeRefusal = HandoverRefusal | 'withdrawn'

/** Proposes the application to someone who writes it; nothing changes until they accept. */
export const proposeHandover = (
  act: Act,
  id: string,
  said: { to: string; afterwards: string; publicUrl: string },
): Promise<Outcome<null, ProposeRefusal | 'not-found'>> =>
  onAuthors(
    act,
    id,
    'arrangeAuthors',
    async (act, { subject, people }): Promise<Outcome<null, ProposeRefusal>> => {
      if (subject.withdrawn) return refused('withdrawn')
      const pending = await findHandover(act.db, id)
      const proposed = proposeTo(people, said.to, afterwardsOfSlug(said.afterwards), pending)
      if (!proposed.ok) return proposed
      const { to, afterwards } = proposed.value
      await act.db
        .insertInto('author_handovers')
        .values({
          id: act.newId(),
          application_id: id,
          from_person: act.actor.personId,
          to_person: to.personId,
          afterwards,
          proposed_at: act.now,
        })
        .execute()
      await recordAuthors(act, subject, 'handover-proposed', { to: to.personId, afterwards })
      const author = authorOf(people)
      const by = author ? nameOf(author) : 'La personne qui porte la candidature'
      await tell(act, subject, to, proposedMail(saidOf(subject, said.publicUrl), by))
      return done(null)
    },
  )

/** The author thinks better of it, before it is answered. */
export const takeBackHandover = (
  act: Act,
  id: string,
  publicUrl: string,
): Promise<Outcome<null, 'gone' | 'not-found'>> =>
  onAuthors(act, id, 'arrangeAuthors', async (act, { subject, people }): Promise<Outcome<null, 'gone'>> => {
    const pending = await findHandover(act.db, id)
    if (!pending) return refused('gone')
    await endHandover(act.db, pending.id, 'taken-back', act.now)
    await recordAuthors(act, subject, 'handover-taken-back', { to: pending.to })
    const to = people.find(({ personId }) => personId === pending.to)
    await tell(act, subject, to, proposalTakenBackMail(saidOf(subject, publicUrl)))
    return done(null)
  })
