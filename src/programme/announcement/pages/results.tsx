import { Figures, fr, Page, Section, type Shell, T, Title } from '../../../design/index.ts'
import type { PublishedLaureate } from '../results.ts'

export interface ResultsProps {
  shell: Shell
  slug: string
  callTitle: string
  received: number
  shortlisted: number
  laureates: PublishedLaureate[]
}

/** The results of a call, for anyone: figures, and of each laureate what its authors agreed to publish. */
export function ResultsPage({ shell, slug, callTitle, received, shortlisted, laureates }: ResultsProps) {
  const unpublished = laureates.filter(laureate => !isPublished(laureate)).length
  return (
    <Page
      shell={shell}
      title={`Résultats – ${callTitle}`}
      kind="public"
      breadcrumbs={[{ href: `/appels/${slug}`, label: callTitle }]}
    >
      <Title lead={callTitle}>Les résultats</Title>
      <Figures
        items={[
          { value: String(received), label: received < 2 ? 'candidature reçue' : 'candidatures reçues' },
          {
            value: String(shortlisted),
            label: shortlisted < 2 ? 'projet présélectionné' : 'projets présélectionnés',
          },
          {
            value: String(laureates.length),
            label: laureates.length < 2 ? 'projet lauréat' : 'projets lauréats',
          },
        ]}
      />
      <Section title={laureates.length < 2 ? 'Le projet lauréat' : 'Les projets lauréats'}>
        {laureates.length === 0 ? (
          <p>
            <T>Le comité de sélection n'a choisi aucun projet.</T>
          </p>
        ) : (
          <ul>
            {laureates.filter(isPublished).map(laureate => (
              <Laureate laureate={laureate} />
            ))}
            {unpublished > 0 && <li>{fr(unpublishedWords(unpublished))}</li>}
          </ul>
        )}
        <p>
          <T>
            Un titre, un nom ou une phrase n'est publié qu'avec l'accord des personnes qui portent le projet.
            Les autres candidatures restent confidentielles.
          </T>
        </p>
      </Section>
    </Page>
  )
}

const isPublished = ({ title, names, sentence }: PublishedLaureate): boolean =>
  title !== null || names.length > 0 || sentence !== null

const unpublishedWords = (count: number): string =>
  count === 1
    ? "un projet lauréat dont la publication n'est pas encore acceptée"
    : `${count} projets lauréats dont la publication n'est pas encore acceptée`

function Laureate({ laureate: { title, names, sentence } }: { laureate: PublishedLaureate }) {
  return (
    <li>
      {title === null ? fr('un projet lauréat') : <bdi>{title}</bdi>}
      {names.map((name, index) => (
        <>
          {fr(index === 0 ? ', porté par ' : ' et ')}
          <bdi>{name}</bdi>
        </>
      ))}
      {sentence !== null && (
        <>
          {fr(' : « ')}
          <bdi>{sentence}</bdi>
          {fr(' »')}
        </>
      )}
    </li>
  )
}
