import { sha256 } from '../../src/platform/secrets.ts'
import { leaveAuthors } from '../../src/programme/authors/actions/leave.ts'
import { addPart } from '../../src/programme/authors/store/parts.ts'
import '../../src/programme/authors/tables.ts'
import type { Planters } from './plant.ts'

/** One who writes, one who reads, one who wrote and left, one invited who has not accepted. */
export async function plantAuthors(by: Planters, id: string): Promise<Record<string, string>> {
  const personOf = (who: 'coAuthor' | 'coReader' | 'formerCoAuthor') => by[who].actor.personId ?? ''
  const { author } = by
  await addPart(author, id, personOf('coAuthor'), 'co-author')
  await addPart(author, id, personOf('coReader'), 'co-reader')
  await addPart(author, id, personOf('formerCoAuthor'), 'co-author')
  const left = await leaveAuthors(by.formerCoAuthor, id, '')
  if (!left.ok) throw new Error(left.reason)
  const invitation = author.newId()
  const token = `token-of-${invitation}`
  await author.db
    .insertInto('author_invitations')
    .values({
      id: invitation,
      incubator_id: by.call.incubatorId,
      application_id: id,
      address: 'invite@horizon.example',
      address_key: 'invite@horizon.example',
      rights: 'write',
      token_hash: sha256(token),
      invited_at: author.now,
      invited_by: author.actor.personId,
    })
    .execute()
  return { invitation, token, personne: personOf('coReader'), coAuthor: personOf('coAuthor') }
}
