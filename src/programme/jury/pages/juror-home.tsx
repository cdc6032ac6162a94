import {
  ActionLink,
  Alert,
  Badge,
  Empty,
  fr,
  Page,
  Section,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { type ReviewState, STATE_WORDS } from '../review-state.ts'
import { WHY } from '../why.ts'

export interface JuryHome {
  title: string
  incubator: string
  /** Where the declaration is signed, when it comes first. */
  declaration: string | null
  left: string
  until: string
  withdrawn: string | null
  rows: { id: string; title: string; state: ReviewState; when: string }[]
  next: { id: string; begun: boolean } | null
}

export interface JurorHomeProps {
  shell: Shell
  juries: JuryHome[]
  said: string | null
}

const TONES = { 'to-read': 'neutral', begun: 'info', submitted: 'success' } as const

/** A juror's work, call by call: the list is the work, the next thing first. */
export function JurorHomePage({ shell, juries, said }: JurorHomeProps) {
  return (
    <Page shell={shell} title="Mes évaluations" kind="queue">
      {said && <Alert tone="success" title={said} />}
      <Title>Mes évaluations</Title>
      {juries.length === 0 && (
        <Empty title="Vous ne siégez dans aucun jury en ce moment.">
          <p>
            <T>
              Quand un incubateur vous invite, le lien est dans l’e-mail reçu. Les candidatures à lire seront
              ici.
            </T>
          </p>
        </Empty>
      )}
      {juries.map((jury, index) => (
        <Jury jury={jury} first={index === 0} />
      ))}
      <p>
        <a href="/ressources">
          <T>Ressources pour le jury</T>
        </a>
      </p>
      <Why>{WHY.home}</Why>
    </Page>
  )
}

function Jury({ jury, first }: { jury: JuryHome; first: boolean }) {
  const { title, incubator, declaration, left, until, withdrawn, rows, next } = jury
  if (declaration !== null)
    return (
      <Section title={title}>
        <p>
          <T>{incubator}</T>
        </p>
        <p>
          <T>
            Avant de lire la première candidature, signez votre déclaration d’intérêts et de confidentialité,
            même si vous n’avez aucun intérêt à déclarer.
          </T>
        </p>
        <ActionLink href={declaration} variant={first ? 'primary' : 'quiet'}>
          Signer ma déclaration
        </ActionLink>
      </Section>
    )
  return (
    <Section title={title}>
      <p>
        <strong>
          <T>{left}</T>
        </strong>{' '}
        <T>{until}</T>
      </p>
      {withdrawn && (
        <p>
          <T>{withdrawn}</T>
        </p>
      )}
      {next && (
        <ActionLink href={`/evaluations/${next.id}`} variant={first ? 'primary' : 'quiet'}>
          {next.begun ? 'Reprendre l’évaluation commencée' : 'Lire la candidature suivante'}
        </ActionLink>
      )}
      {rows.length === 0 ? (
        <Empty title="Aucune candidature ne vous est confiée pour l’instant.">
          <p>
            <T>L’équipe de l’incubateur répartit les candidatures : les vôtres apparaîtront ici.</T>
          </p>
        </Empty>
      ) : (
        <Table
          caption={`Vos candidatures, ${incubator}`}
          columns={[
            { key: 'title', label: 'Projet' },
            { key: 'state', label: 'Évaluation' },
            { key: 'when', label: 'Dernière écriture' },
          ]}
          rows={rows.map(({ id, title, state, when }) => ({
            title: (
              <a href={`/evaluations/${id}`}>
                <bdi>{title}</bdi>
              </a>
            ),
            state: <Badge tone={TONES[state]}>{STATE_WORDS[state]}</Badge>,
            when: when === '' ? '–' : fr(when),
          }))}
        />
      )}
    </Section>
  )
}
