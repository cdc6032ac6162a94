import { ActionLink, ActionList, fr } from '../../../design/index.ts'
import type { AuthorRelation } from '../who.ts'
import type { AuthorsPageProps } from './authors-page.tsx'
import { authorsPath } from './parts.tsx'

type Given = Pick<AuthorsPageProps, 'id' | 'people' | 'handover' | 'withdrawn'> & { relation: AuthorRelation }

/** What can be done by whom reads the page, the main thing first. */
export function AuthorsActs({ id, people, handover, withdrawn, relation }: Given) {
  const home = authorsPath(id)
  if (relation !== 'author')
    return (
      <ActionList>
        <ActionLink href={`/candidatures/${id}`}>
          {relation === 'co-author' ? 'Écrire la candidature' : 'Lire la candidature'}
        </ActionLink>
        <ActionLink href={`${home}/depart`} variant="quiet">
          Quitter cette candidature
        </ActionLink>
      </ActionList>
    )
  if (withdrawn) return null
  const writes = people.some(person => person.relation === 'co-author')
  return (
    <>
      <ActionList>
        <ActionLink href={`${home}/invitation`}>Inviter quelqu’un</ActionLink>
        {writes && !handover && (
          <ActionLink href={`${home}/cession`} variant="quiet">
            Céder la candidature
          </ActionLink>
        )}
      </ActionList>
      <p>
        {fr(
          writes
            ? 'Vous portez cette candidature : pour la quitter, cédez-la d’abord. Elle a toujours une personne qui la porte.'
            : 'Vous portez seul ou seule cette candidature. Pour la quitter, invitez quelqu’un à écrire puis cédez-la, ou retirez-la.',
        )}
      </p>
    </>
  )
}
