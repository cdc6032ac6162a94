import type { Act } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { declinedMail, handedOverMail } from '../mails.ts'
import { endPart } from '../store/ends.ts'
import { endHandover, findHandover } from '../store/handovers.ts'
import { addPart, setRelation } from '../store/parts.ts'
import { nameOf } from '../who.ts'
import { authorOf, onAuthors, recordAuthors, saidOf, tell } from './on-authors.ts'

type Answered = Outcome<null, 'gone' | 'withdrawn'>

/** Accepts an application proposed by its author: it has one author, always. */
export const acceptHandover = (act: Act, id: string, publicUrl: string) =>
  onAuthors(act, id, 'answerHandover', async (act, { subject, people }): Promise<Answered> => {
    const pending = await findHandover(act.db, id)
    const me = people.find(({ personId }) => personId === act.actor.personId)
    const author = authorOf(people)
    if (!pending || !me || pending.to !== me.personId || author?.personId !== pending.from)
      return refused('gone')
    if (subject.withdrawn) return refused('withdrawn')
    await endPart(act, id, author, 'handed-over')
    await setRelation(act, id, me.personId, 'author')
    if (pending.afterwards === 'stay') await addPart(act, id, author.personId, 'co-author')
    await endHandover(act.db, pending.id, 'accepted', act.now)
    const { afterwards } = pending
    await recordAuthors(act, subject, 'handed-over', {
      from: author.personId,
      to: me.personId,
      afterwards,
    })
    const said = saidOf(subject, publicUrl)
    for (const person of people)
      if (person.personId !== me.personId) await tell(act, subject, person, handedOverMail(said, nameOf(me)))
    return done(null)
  })

/** Declines it: its author still carries it, and is told. */
export const declineHandover = (act: Act, id: string, publicUrl: string) =>
  onAuthors(act, id, 'answerHandover', async (act, { subject, people }): Promise<Outcome<null, 'gone'>> => {
    const pending = await findHandover(act.db, id)
    const me = people.find(({ personId }) => personId === act.actor.personId)
    if (!pending || !me || pending.to !== me.personId) return refused('gone')
    await endHandover(act.db, pending.id, 'declined', act.now)
    await recordAuthors(act, subject, 'handover-declined', { by: me.personId })
    await tell(act, subject, authorOf(people), declinedMail(saidOf(subject, publicUrl), nameOf(me)))
    return done(null)
  })
