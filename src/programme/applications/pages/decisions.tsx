import { Badge, fr, Quoted, Section, T, Table } from '../../../design/index.ts'
import { frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import type { Decision } from '../decision.ts'
import { OUTCOME_WORDS, OWN_APPLICATION, STAGE_WORDS } from '../decision-wording.ts'
import type { Reached } from '../reached.ts'
import { REACHED_TONES } from './tones.ts'

export interface DecisionsProps {
  id: string
  /** Where decisions are told to those they are about. */
  announcements: string
  decisions: (Decision & { by: string })[]
  /** Stages this application has opened: their pages, in order. */
  stages: { href: string; label: string }[]
  /** Whether it is carried by who reads: someone else of the team decides. */
  own: boolean
  zone: string
  now: Date
}

/** Every decision taken, with its reason, who took it, and whether the applicant knows it. */
export function Decisions({ decisions, announcements, stages, own, zone, now }: DecisionsProps) {
  const untold = lastOfEach(decisions).some(({ moment }) => moment === null)
  return (
    <Section title="Décisions">
      {own && (
        <p>
          <T>{OWN_APPLICATION}</T>
        </p>
      )}
      {decisions.length === 0 ? (
        <p>
          <T>Aucune décision pour l’instant.</T>
        </p>
      ) : (
        <Table
          caption="La plus ancienne en premier ; la dernière de chaque étape est celle qui compte"
          columns={[
            { key: 'outcome', label: 'Décision' },
            { key: 'reason', label: 'Motif' },
            { key: 'by', label: 'Par' },
            { key: 'told', label: 'Annonce' },
          ]}
          rows={decisions.map(decision => ({
            outcome: (
              <>
                {fr(`${STAGE_WORDS[decision.stage]} :`)}{' '}
                <Badge tone={REACHED_TONES[decision.outcome as Reached]}>
                  {OUTCOME_WORDS[decision.outcome]}
                </Badge>{' '}
                {fr(detail(decision))}
              </>
            ),
            reason: <Quoted text={decision.reason} />,
            by: (
              <>
                <bdi>{decision.by || fr('L’équipe')}</bdi>, {fr(frenchDateTime(decision.decidedAt, zone))}
              </>
            ),
            told: fr(told(decision.moment, zone, now)),
          }))}
        />
      )}
      {untold && (
        <p>
          <T>La personne n'en sait rien tant que la décision n'est pas annoncée :</T>{' '}
          <a href={announcements}>
            <T>Annonces et courriers</T>
          </a>
        </p>
      )}
      <ul>
        {stages.map(({ href, label }) => (
          <li>
            <a href={href}>
              <T>{label}</T>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The last decision of each stage is the one that counts. */
const lastOfEach = (decisions: readonly Decision[]) =>
  decisions.filter((each, at) => !decisions.slice(at + 1).some(({ stage }) => stage === each.stage))

function detail({ dueOn, rank }: Decision): string {
  if (dueOn !== null) return `jusqu’au ${frenchDate(dueOn)}`
  return rank === null ? '' : `place ${rank}`
}

function told(moment: Date | null, zone: string, now: Date): string {
  if (moment === null) return 'pas annoncée'
  const when = frenchDateTime(moment, zone)
  return moment > now ? `à annoncer le ${when}` : `annoncée le ${when}`
}
