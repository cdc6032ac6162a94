import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound, refusedPage } from '../../platform/respond.tsx'
import { isId } from '../applications/store.ts'
import { AUTHORS_ABILITIES, type AuthorsAbility } from './permissions.ts'
import { listPeople } from './store/people.ts'
import { findSubject, type Subject } from './store/subject.ts'
import type { AuthorPerson } from './who.ts'

export interface InAuthors {
  subject: Subject
  people: AuthorPerson[]
  personId: string
}

/** Runs `show` for someone who has the ability on the application of this address; sign-in first, then 404. */
export async function inAuthors(
  c: Ctx,
  ability: AuthorsAbility,
  show: (found: InAuthors) => Promise<Response> | Response,
): Promise<Response> {
  const { db, actor } = c.var.act
  const { personId } = actor
  const outside = () => (personId === null ? askSignIn(c) : notFound(c))
  const id = c.req.param('id') ?? ''
  const subject = isId(id) ? await findSubject(db, actor, id) : undefined
  if (!subject) return outside()
  if (personId !== null && AUTHORS_ABILITIES[ability](subject.relations))
    return show({ subject, people: await listPeople(db, id), personId })
  return AUTHORS_ABILITIES.keepDraft(subject.relations) ? addressFirst(c, subject) : outside()
}

/** A browser that holds a draft is nobody yet: it cannot invite in anyone's name. */
const addressFirst = (c: Ctx, { id }: Subject) =>
  refusedPage(c, {
    status: 409,
    title: 'Mettez d’abord ce brouillon à votre nom',
    text: 'Ce brouillon n’est connu que de cet appareil. Pour écrire à plusieurs, confirmez votre adresse : il s’ouvrira alors sur tous vos appareils, sans être envoyé.',
    back: { href: `/candidatures/${id}/garder`, label: 'Garder ce brouillon à mon nom' },
  })
