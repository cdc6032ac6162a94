import { fr, Section, T } from '../../../design/index.ts'

export interface DraftsProps {
  drafts: { id: string; title: string }[]
}

/** What was never sent is the author's alone: it can go at once. */
export function Drafts({ drafts }: DraftsProps) {
  if (drafts.length === 0) return null
  return (
    <Section title="Vos brouillons jamais envoyés">
      <p>
        <T>Personne ne les a lus. Vous pouvez les effacer tout de suite.</T>
      </p>
      <ul>
        {drafts.map(({ id, title }) => (
          <li>
            <bdi>{title || 'Projet sans titre'}</bdi>{' '}
            <a href={`/candidatures/${id}/effacement`}>{fr('Effacer ce brouillon')}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
