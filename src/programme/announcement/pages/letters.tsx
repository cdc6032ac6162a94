import { Badge, Empty, fr, Page, Section, type Shell, T, Title } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { Stage } from '../../applications/decision.ts'
import type { LetterState } from '../delivery.ts'
import { LETTER_STATE_WORDS, STAGE_TITLES } from '../wording.ts'
import { announcementsPath, LetterView, stagePath, WhyTeam } from './parts.tsx'

interface Shown {
  person: string
  personId: string | null
  recipient: string
  subject: string
  body: string
}

export interface LettersProps {
  shell: Shell
  id: string
  slug: string
  callTitle: string
  title: string
  stage: Stage
  zone: string
  planned: Shown[]
  frozen: (Shown & { state: LetterState; moment: Date })[]
}

/** The letters of one application at a stage: as they would leave, and as they left. */
export function LettersPage(props: LettersProps) {
  const { shell, id, slug, callTitle, title, stage, zone, planned, frozen } = props
  const heading = `Courriers : ${STAGE_TITLES[stage].toLowerCase()}`
  return (
    <Page
      shell={shell}
      title={`${heading} – ${title}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: callTitle },
        { href: announcementsPath(slug), label: 'Annonces' },
        { href: stagePath(slug, stage), label: 'Préparer' },
      ]}
    >
      <Title>{heading}</Title>
      <p>
        <a href={`/gestion/candidatures/${id}`}>
          <bdi>{title}</bdi>
        </a>
      </p>
      {planned.length === 0 && frozen.length === 0 && (
        <Empty title="Aucun courrier à cette étape.">
          <p>
            <T>Le courrier apparaîtra dès qu'une décision sera enregistrée.</T>
          </p>
        </Empty>
      )}
      {planned.length > 0 && (
        <Section title="Aperçu, pas encore annoncé">
          {planned.map(letter => (
            <LetterView letter={letter} />
          ))}
        </Section>
      )}
      {frozen.length > 0 && (
        <Section title="Courriers de l'annonce">
          {frozen.map(letter => (
            <>
              <p>
                {fr(frenchDateTime(letter.moment, zone))} <Badge>{LETTER_STATE_WORDS[letter.state]}</Badge>
              </p>
              <LetterView letter={letter} />
            </>
          ))}
        </Section>
      )}
      <WhyTeam />
    </Page>
  )
}
