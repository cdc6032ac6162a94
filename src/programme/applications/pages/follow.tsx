import {
  Alert,
  Badge,
  Facts,
  FileList,
  fr,
  KeptTexts,
  Page,
  Quoted,
  Section,
  type Shell,
  T,
  Title,
  type Tone,
} from '../../../design/index.ts'
import type { News } from '../announced.ts'
import type { ApplicationStatus } from '../application.ts'
import type { LinkedFile } from '../attached.ts'
import type { FollowAnnouncement } from '../follow-announcements.ts'
import { unreadWords } from '../unread-words.ts'
import { STATUS_WORDS } from '../wording.ts'
import { FollowActions } from './follow-actions.tsx'
import { NewQuestions } from './follow-new-questions.tsx'
import { HeldHere } from './held-here.tsx'
import { Why } from './why.tsx'

export interface FollowProps {
  shell: Shell
  id: string
  title: string
  status: ApplicationStatus
  /** Refusal or news to show first. */
  announcement?: FollowAnnouncement | undefined
  /** Questions asked since it was sent, not answered yet. */
  newQuestions: readonly string[]
  facts: { term: string; value: string }[]
  /** What happens next and by which date, while nothing was announced. */
  next: string[]
  /** What was announced, in its place. */
  news?: { news: News; headline: string; badge: string; reason: string; lines: string[] } | undefined
  callPath: string
  callTitle: string
  open: boolean
  /** Whether a sending is accepted now: the call is open, or there is time left to complete. */
  sendable: boolean
  /** Not once the last word on it is told. */
  withdrawable: boolean
  /** A draft never sent, by whoever began it. */
  deletable: boolean
  hasReceipt: boolean
  /** Whether it was sent more than once. */
  corrected: boolean
  /** Joined to what was sent, or to the draft. */
  files: readonly LinkedFile[]
  /** How many messages of the team were not read. */
  unread: number
  /** What is to be said of the call they asked for, or ''. */
  callback: string
  /** A text waits to be taken up again. */
  held: boolean
  /** Whether the team knows where to answer: not a browser that only holds a key. */
  known: boolean
  why: string[]
}

const TONES: Record<ApplicationStatus, Tone> = {
  draft: 'warning',
  awaiting: 'warning',
  sent: 'success',
  changed: 'warning',
  withdrawn: 'neutral',
}

const HEADLINES: Record<ApplicationStatus, string> = {
  draft:
    'Cette candidature n’est pas envoyée. C’est un brouillon, que ni l’équipe ni le jury ne peuvent lire.',
  awaiting: 'Votre candidature attend que vous confirmiez votre adresse.',
  sent: 'Votre candidature est envoyée.',
  changed: 'Votre candidature est envoyée. Vos dernières modifications, elles, ne le sont pas.',
  withdrawn: 'Cette candidature est retirée.',
}

const NEWS_TONES: Record<News, Tone> = {
  'to-complete': 'warning',
  completed: 'success',
  'completion-over': 'warning',
  admissible: 'success',
  'not-admissible': 'neutral',
  shortlisted: 'success',
  'not-shortlisted': 'neutral',
  laureate: 'success',
  reserve: 'info',
  'not-selected': 'neutral',
}

/** « Où en est ma candidature »: its state in one sentence, what happens next, what can be done. */
export function FollowPage(props: FollowProps) {
  const { shell, id, title, status, announcement, facts, next, news, callPath, callTitle, open, why } = props
  const home = `/candidatures/${id}`
  return (
    <Page
      shell={shell}
      title={`Où en est ma candidature : ${title || 'sans titre'}`}
      kind="focus"
      breadcrumbs={[{ href: '/mes-candidatures', label: 'Mes candidatures' }]}
    >
      {announcement && (
        <Alert tone={announcement.tone} title={announcement.title}>
          {announcement.text && <p>{fr(announcement.text)}</p>}
        </Alert>
      )}
      <Title lead={news?.headline ?? HEADLINES[status]}>{<bdi>{title || 'Projet sans titre'}</bdi>}</Title>
      <p>
        {news ? (
          <Badge tone={NEWS_TONES[news.news]}>{news.badge}</Badge>
        ) : (
          <Badge tone={TONES[status]}>{STATUS_WORDS[status]}</Badge>
        )}
      </p>
      <HeldHere held={props.held} />
      <KeptTexts path={home} keep={`${home}/cle`} />
      {props.unread > 0 && (
        <p>
          <a href={`${home}/echanges`}>{fr(`L’équipe vous a écrit : ${unreadWords(props.unread)}`)}</a>
        </p>
      )}
      {props.callback && (
        <p>
          <a href={`${home}/rappel`}>{fr(props.callback)}</a>
        </p>
      )}
      {news?.reason && <Quoted text={news.reason} />}
      <NewQuestions home={home} labels={props.newQuestions} />
      <FollowActions home={home} status={status} sendable={props.sendable} news={news?.news} />
      {!props.known && status === 'draft' && (
        <p>
          {fr('Ce brouillon ne s’ouvre que sur cet appareil, par toute personne qui s’en sert.')}{' '}
          <a href={`${home}/garder`}>{fr('Garder ce brouillon à mon nom')}</a>
        </p>
      )}
      <Section title="Où en est ma candidature">
        <Facts items={[{ term: 'Appel', value: callTitle }, ...facts]} />
        <ul>
          {(news?.lines ?? next).map(line => (
            <li>
              <T>{line}</T>
            </li>
          ))}
        </ul>
      </Section>
      {props.files.length > 0 && (
        <Section title="Mes fichiers joints">
          <FileList files={props.files} />
        </Section>
      )}
      <Section title="Autres actions">
        <ul>
          {news?.news === 'laureate' && (
            <li>
              <a href={`${home}/reponse#publication`}>{fr('Choisir ce qui est publié')}</a>
            </li>
          )}
          {props.known && (
            <li>
              <a href={`${home}/auteurs`}>{fr('Écrire à plusieurs, céder, quitter')}</a>
            </li>
          )}
          {props.known && (
            <li>
              <a href={`${home}/echanges`}>{fr('Écrire à l’équipe')}</a>
            </li>
          )}
          {props.known && status !== 'withdrawn' && (
            <li>
              <a href={`${home}/rappel`}>{fr('Être appelé par l’équipe')}</a>
            </li>
          )}
          {props.hasReceipt && (
            <li>
              <a href={`${home}/recu`}>Récépissé</a>
              {' · '}
              <a href={`${home}/recu.pdf`}>{fr('Récépissé en PDF')}</a>
            </li>
          )}
          {props.corrected && (
            <li>
              <a href={`${home}/versions`}>{fr('Relire mes versions envoyées')}</a>
            </li>
          )}
          {status === 'draft' && open && (
            <li>
              <a href={`/formation/report/${id}`}>{fr('Y reporter mes réponses de la formation')}</a>
            </li>
          )}
          {open && (
            <li>
              <a href={`${callPath}/candidater`}>{fr('Proposer un autre projet')}</a>
            </li>
          )}
          <li>
            <a href={callPath}>{fr('Relire l’appel')}</a>
          </li>
          {props.deletable && (
            <li>
              <a href={`${home}/effacement`}>{fr('Effacer ce brouillon')}</a>
            </li>
          )}
          {props.withdrawable && status !== 'draft' && (
            <li>
              <a href={`${home}/retrait`}>{fr('Retirer ma candidature')}</a>
            </li>
          )}
        </ul>
      </Section>
      <Why lines={why} />
    </Page>
  )
}
