import {
  Alert,
  Empty,
  Facts,
  Form,
  fr,
  MailAddress,
  NextStep,
  Page,
  Section,
  type Shell,
  T,
  Table,
  Title,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { Stage } from '../../applications/decision.ts'
import { type Announcement, statusOfAnnouncement } from '../announcement.ts'
import { canSendAgain, type Delivery, type LetterState } from '../delivery.ts'
import { deliveryWords } from '../delivery-words.ts'
import { LETTER_STATE_CAPTIONS, STAGE_TITLES, WHAT_TO_DO } from '../wording.ts'
import { announcementsPath, stagePath, WhyTeam } from './parts.tsx'

export interface FollowUpProps {
  shell: Shell
  slug: string
  callTitle: string
  stage: Stage
  zone: string
  now: Date
  announcements: (Announcement & { decisions: number; letters: number; delivery: Delivery })[]
  total: Delivery
  toLookAt: {
    id: string
    paperId: string | null
    person: string
    title: string
    recipient: string
    state: LetterState
  }[]
  /** The page asks for itself again while letters leave. */
  refreshing: boolean
  inProgress: boolean
  problem: string | undefined
}

/** How the letters of a stage go, in words and figures; what somebody must look at. */
export function FollowUpPage(props: FollowUpProps) {
  const { shell, slug, callTitle, stage, announcements, total, problem } = props
  const title = `Suivi de l'envoi : ${STAGE_TITLES[stage].toLowerCase()}`
  return (
    <Page
      shell={shell}
      title={title}
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: callTitle },
        { href: announcementsPath(slug), label: 'Annonces' },
      ]}
    >
      <Title lead={announcements.length === 0 ? undefined : `${deliveryWords(total)}.`}>{title}</Title>
      {problem && (
        <Alert tone="warning" title="Rien n'a changé">
          <p>
            <T>{problem}</T>
          </p>
        </Alert>
      )}
      {props.inProgress && <Refreshing {...props} />}
      {announcements.length === 0 ? (
        <Empty title="Rien n'est annoncé à cette étape.">
          <p>
            <a href={stagePath(slug, stage)}>{fr("Préparer l'annonce")}</a>
          </p>
        </Empty>
      ) : (
        announcements.map(announcement => <One {...props} announcement={announcement} />)
      )}
      <ToLookAt {...props} />
      {announcements.some(each => statusOfAnnouncement(each, props.now) === 'announced') && (
        <AfterStage slug={slug} stage={stage} />
      )}
      <WhyTeam />
    </Page>
  )
}

const AFTER: Record<Stage, { path: string; label: string; text: string }> = {
  screening: {
    path: 'repartition',
    label: 'Aller à la répartition',
    text: 'Les candidatures recevables sont confiées au jury, qui les évalue.',
  },
  shortlist: {
    path: 'comite',
    label: 'Aller au comité de sélection',
    text: 'Les membres du comité lisent les candidatures présélectionnées, puis se réunissent pour choisir.',
  },
  selection: {
    path: 'mises-en-route',
    label: 'Aller aux mises en route',
    text: 'Les projets lauréats sont prévenus : ouvrez leurs mises en route.',
  },
}

function AfterStage({ slug, stage }: { slug: string; stage: Stage }) {
  const { path, label, text } = AFTER[stage]
  return (
    <NextStep href={`/gestion/appels/${slug}/${path}`} label={label}>
      {text}
    </NextStep>
  )
}

function Refreshing({ slug, stage, refreshing }: FollowUpProps) {
  const path = `${stagePath(slug, stage)}/suivi`
  return (
    <p>
      {fr(
        refreshing
          ? "L'envoi est en cours. Cette page se met à jour toutes les dix secondes."
          : "L'envoi est en cours.",
      )}{' '}
      <a href={refreshing ? `${path}?pause=1` : path}>
        {fr(refreshing ? 'Arrêter la mise à jour' : 'Mettre à jour toutes les dix secondes')}
      </a>
    </p>
  )
}

function One({
  slug,
  zone,
  now,
  announcement,
}: FollowUpProps & { announcement: FollowUpProps['announcements'][number] }) {
  const { id, moment, madeBy, madeAt, decisions, letters, delivery } = announcement
  const status = statusOfAnnouncement(announcement, now)
  const when = frenchDateTime(moment, zone)
  const heading = { planned: `Prévue le ${when}`, announced: `Annoncée le ${when}`, cancelled: 'Annulée' }
  return (
    <Section title={heading[status]}>
      <Facts
        items={[
          { term: 'Candidatures', value: String(decisions) },
          {
            term: 'Courriers',
            value: status === 'cancelled' ? `${letters}, aucun envoyé` : deliveryWords(delivery),
          },
          { term: 'Préparée par', value: `${madeBy || "l'équipe"}, le ${frenchDateTime(madeAt, zone)}` },
          ...(status === 'cancelled' && announcement.cancelledAt
            ? [{ term: 'Annulée le', value: frenchDateTime(announcement.cancelledAt, zone) }]
            : []),
        ]}
      />
      {status === 'planned' && (
        <>
          <p>
            <T>
              Personne n'en sait rien avant ce moment. Jusque-là, vous pouvez annuler : les décisions
              redeviennent libres, et vous pourrez les changer ou les annoncer à un autre moment.
            </T>
          </p>
          <Form
            action={`/gestion/appels/${slug}/annonces/annulation/${id}`}
            submit="Annuler cette annonce"
            variant="danger"
          />
        </>
      )}
    </Section>
  )
}

function ToLookAt({ toLookAt }: FollowUpProps) {
  if (toLookAt.length === 0) return null
  const states = [...new Set(toLookAt.map(({ state }) => state))]
  return (
    <Section title="À regarder" id="a-regarder">
      {states.map(state => (
        <>
          <p>
            <T>{state in WHAT_TO_DO ? WHAT_TO_DO[state as keyof typeof WHAT_TO_DO] : ''}</T>
          </p>
          <Table
            caption={LETTER_STATE_CAPTIONS[state]}
            columns={[
              { key: 'person', label: 'Personne' },
              { key: 'title', label: 'Projet' },
              { key: 'recipient', label: 'Adresse' },
              { key: 'act', label: 'Que faire' },
            ]}
            rows={toLookAt
              .filter(letter => letter.state === state)
              .map(({ id, paperId, person, title, recipient }) => ({
                person: <bdi>{person}</bdi>,
                title: <bdi>{title}</bdi>,
                recipient: recipient === '' ? 'aucune' : <MailAddress>{recipient}</MailAddress>,
                act: canSendAgain(state) ? (
                  <a
                    href={`/gestion/courriers/${id}/renvoi`}
                    aria-label={fr(`Renvoyer le courrier de ${person}`)}
                  >
                    Renvoyer
                  </a>
                ) : paperId === null ? (
                  'rien'
                ) : (
                  <a
                    href={`/gestion/courriers-a-poster/${paperId}`}
                    aria-label={fr(`Voir la lettre de ${person}`)}
                  >
                    {fr('Voir la lettre')}
                  </a>
                ),
              }))}
          />
        </>
      ))}
    </Section>
  )
}
