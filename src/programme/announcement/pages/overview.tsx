import { ActionLink, Empty, fr, Page, Section, type Shell, T, Title } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { type DecisionOutcome, STAGES, type Stage } from '../../applications/decision.ts'
import { type Announcement, statusOfAnnouncement } from '../announcement.ts'
import type { Delivery } from '../delivery.ts'
import { deliveryWords } from '../delivery-words.ts'
import { STAGE_TITLES } from '../wording.ts'
import { countWords, stagePath, WhyTeam } from './parts.tsx'

export interface StageView {
  counts: Partial<Record<DecisionOutcome, number>>
  announcements: (Announcement & { decisions: number; delivery: Delivery })[]
}

export interface OverviewProps {
  shell: Shell
  slug: string
  callTitle: string
  zone: string
  now: Date
  answersOn: string
  stages: Record<Stage, StageView>
  reexaminations: number
}

/** The three stages: what is decided and not told, what is told and when, how the letters go. */
export function OverviewPage(props: OverviewProps) {
  const { shell, slug, callTitle, stages, reexaminations, answersOn } = props
  const home = `/gestion/appels/${slug}`
  const next = STAGES.find(stage => countWords(stage, stages[stage].counts) !== '')
  return (
    <Page
      shell={shell}
      title="Annonces"
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: callTitle },
      ]}
    >
      <Title
        lead={`Tant que vous n'annoncez rien, personne hors de l'équipe, du jury et du comité ne peut rien savoir.${answersOn === '' ? '' : ` Réponse promise le ${answersOn} au plus tard.`}`}
      >
        Annonces
      </Title>
      {STAGES.map(stage => (
        <StageSection {...props} stage={stage} first={stage === next} />
      ))}
      <Section title="Demandes de réexamen">
        <p>
          <a href={`${home}/reexamens`}>
            {fr(
              reexaminations === 0
                ? 'Aucune demande sans réponse'
                : reexaminations === 1
                  ? '1 demande sans réponse'
                  : `${reexaminations} demandes sans réponse`,
            )}
          </a>
        </p>
      </Section>
      <WhyTeam />
    </Page>
  )
}

function StageSection(props: OverviewProps & { stage: Stage; first: boolean }) {
  const { slug, zone, now, stages, stage, first } = props
  const { counts, announcements } = stages[stage]
  const free = countWords(stage, counts)
  const kept = announcements.filter(({ cancelledAt }) => cancelledAt === null)
  return (
    <Section title={STAGE_TITLES[stage]}>
      {free === '' && kept.length === 0 && (
        <Empty title="Rien n'est décidé à cette étape pour l'instant.">
          <p>
            <T>Les décisions apparaîtront ici dès qu'elles seront enregistrées.</T>
          </p>
        </Empty>
      )}
      {free !== '' && (
        <p>
          <strong>{fr('Décidé et pas encore annoncé :')}</strong> {fr(free)}.
        </p>
      )}
      {kept.length > 0 && (
        <ul>
          {kept.map(({ moment, cancelledAt, delivery }) => (
            <li>
              {fr(
                `${statusOfAnnouncement({ moment, cancelledAt }, now) === 'planned' ? 'Prévu le' : 'Annoncé le'} ${frenchDateTime(moment, zone)} : ${deliveryWords(delivery)}.`,
              )}
            </li>
          ))}
        </ul>
      )}
      {free !== '' && (
        <p>
          <ActionLink href={stagePath(slug, stage)} variant={first ? 'primary' : 'quiet'}>
            {`Préparer l'annonce : ${STAGE_TITLES[stage].toLowerCase()}`}
          </ActionLink>
        </p>
      )}
      {free === '' && (
        <p>
          <a href={stagePath(slug, stage)}>{fr(`Courriers : ${STAGE_TITLES[stage].toLowerCase()}`)}</a>
        </p>
      )}
      {kept.length > 0 && (
        <p>
          <a href={`${stagePath(slug, stage)}/suivi`}>
            {fr(`Suivre l'envoi : ${STAGE_TITLES[stage].toLowerCase()}`)}
          </a>
        </p>
      )}
    </Section>
  )
}
