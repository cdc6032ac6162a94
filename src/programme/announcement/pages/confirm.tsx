import {
  ActionLink,
  Alert,
  Facts,
  Form,
  Hidden,
  Page,
  Section,
  type Shell,
  T,
  Title,
} from '../../../design/index.ts'
import type { Stage } from '../../applications/decision.ts'
import type { PlanFacts, PlanIssue, PlannedLetter } from '../plan.ts'
import { STAGE_TITLES } from '../wording.ts'
import { announcementsPath, countWords, LetterView, stagePath, WhyTeam } from './parts.tsx'
import { Issues } from './prepare.tsx'

export interface ConfirmProps {
  shell: Shell
  slug: string
  callTitle: string
  stage: Stage
  facts: PlanFacts
  issues: PlanIssue[]
  blocked: boolean
  answersOn: string
  /** In milliseconds, or 'maintenant'. */
  moment: string
  momentWords: string
  twice: boolean
  fingerprint: string
  letters: PlannedLetter[]
  sendable: number
  refusal: string | undefined
}

const SHOWN = 3

const lettersWords = ({ sendable, facts }: ConfirmProps): string =>
  `${sendable} à envoyer, un par personne${facts.onPaper === 0 ? '' : `, et ${facts.onPaper} à poster`}`

/** The last page before a public act: how many, when, the first letters; then one button. */
export function ConfirmPage(props: ConfirmProps) {
  const { shell, slug, callTitle, stage, facts, letters, moment, blocked, refusal } = props
  const counted = countWords(stage, facts.counts)
  const applications = Object.values(facts.counts).reduce((sum, count) => sum + count, 0)
  const title = `Annoncer : ${STAGE_TITLES[stage].toLowerCase()}`
  return (
    <Page
      shell={shell}
      title={title}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: callTitle },
        { href: announcementsPath(slug), label: 'Annonces' },
        { href: stagePath(slug, stage), label: 'Préparer' },
      ]}
    >
      <Title lead="Relisez : une fois le moment venu, une annonce ne se reprend pas.">{title}</Title>
      {refusal && (
        <Alert tone="warning" title="Rien n'est annoncé">
          <p>
            <T>{refusal}</T>
          </p>
        </Alert>
      )}
      <Issues issues={props.issues} facts={facts} answersOn={props.answersOn} />
      <Facts
        items={[
          { term: 'Moment', value: props.momentWords },
          { term: 'Candidatures', value: `${applications} (${counted})` },
          { term: 'Courriers', value: lettersWords(props) },
          ...(stage === 'selection'
            ? [{ term: 'Page publique', value: "Les résultats de l'appel paraissent au même moment." }]
            : []),
        ]}
      />
      {props.twice && (
        <p>
          <T>
            Cette heure existe deux fois cette nuit-là, car les horloges reculent. C'est la seconde qui est
            retenue, à l'heure d'hiver.
          </T>
        </p>
      )}
      {!blocked && (
        <Form
          action={stagePath(slug, stage)}
          submit={
            moment === 'maintenant'
              ? `Annoncer maintenant à ${applications} ${applications < 2 ? 'candidature' : 'candidatures'}`
              : "Fixer l'annonce à ce moment"
          }
        >
          <Hidden name="moment" value={moment} />
          <Hidden name="plan" value={props.fingerprint} />
        </Form>
      )}
      <p>
        <ActionLink href={stagePath(slug, stage)} variant="quiet">
          Revenir à la préparation
        </ActionLink>
      </p>
      <Section title={letters.length > SHOWN ? `Les ${SHOWN} premiers courriers` : 'Les courriers'}>
        {letters.slice(0, SHOWN).map(letter => (
          <LetterView letter={letter} />
        ))}
      </Section>
      <WhyTeam />
    </Page>
  )
}
