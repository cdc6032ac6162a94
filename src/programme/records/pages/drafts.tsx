import { fr, Section, T } from '../../../design/index.ts'

export interface DraftsProps {
  drafts: { id: string; title: string; shared: boolean }[]
}

/** What was never sent can go at once, unless others write it too. */
export function Drafts({ drafts }: DraftsProps) {
  if (drafts.length === 0) return null
  return (
    <Section title="Vos brouillons jamais envoyés">
      <p>
        <T>
          L’équipe ne les a pas lus. Ceux que vous écrivez sans personne d’autre s’effacent tout de suite.
        </T>
      </p>
      <ul>
        {drafts.map(({ id, title, shared }) => (
          <li>
            <bdi>{title || 'Projet sans titre'}</bdi>{' '}
            {shared ? (
              <a href={`/candidatures/${id}/auteurs`}>{fr('Écrit à plusieurs : céder ou quitter')}</a>
            ) : (
              <a href={`/candidatures/${id}/effacement`}>{fr('Effacer ce brouillon')}</a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
