import {
  ActionLink,
  ActionList,
  Alert,
  Badge,
  Facts,
  fr,
  Page,
  Section,
  type Shell,
  T,
  Title,
  type Tone,
} from '../../../design/index.ts'
import type { ApplicationStatus } from '../application.ts'
import { STATUS_WORDS } from '../wording.ts'
import { Why } from './why.tsx'

export interface FollowProps {
  shell: Shell
  id: string
  title: string
  status: ApplicationStatus
  /** Refusal or news to show first. */
  announcement?: { tone: 'success' | 'warning' | 'danger'; title: string; text?: string } | undefined
  facts: { term: string; value: string }[]
  /** What happens next and by which date. */
  next: string[]
  callPath: string
  callTitle: string
  open: boolean
  hasReceipt: boolean
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
  draft: 'Cette candidature n’est pas envoyée. C’est un brouillon, que vous seul pouvez lire.',
  awaiting: 'Votre candidature attend que vous confirmiez votre adresse.',
  sent: 'Votre candidature est envoyée.',
  changed: 'Votre candidature est envoyée. Vos dernières modifications, elles, ne le sont pas.',
  withdrawn: 'Cette candidature est retirée.',
}

/** « Où en est ma candidature »: its state in one sentence, what happens next, what can be done. */
export function FollowPage(props: FollowProps) {
  const { shell, id, title, status, announcement, facts, next, callPath, callTitle, open, hasReceipt, why } =
    props
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
      <Title lead={HEADLINES[status]}>{<bdi>{title || 'Projet sans titre'}</bdi>}</Title>
      <p>
        <Badge tone={TONES[status]}>{STATUS_WORDS[status]}</Badge>
      </p>
      <Actions home={home} status={status} open={open} />
      <Section title="Où en est ma candidature">
        <Facts items={[{ term: 'Appel', value: callTitle }, ...facts]} />
        <ul>
          {next.map(line => (
            <li>
              <T>{line}</T>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Aussi">
        <ul>
          {hasReceipt && (
            <li>
              <a href={`${home}/recu`}>Récépissé</a>
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
          {status !== 'withdrawn' && (
            <li>
              <a href={`${home}/retrait`}>
                {fr(status === 'draft' ? 'Abandonner ce brouillon' : 'Retirer ma candidature')}
              </a>
            </li>
          )}
        </ul>
      </Section>
      <Why lines={why} />
    </Page>
  )
}

function Actions({ home, status, open }: { home: string; status: ApplicationStatus; open: boolean }) {
  if (status === 'withdrawn') return null
  const links: [string, string][] = []
  if (status === 'awaiting') links.push([`${home}/confirmation`, 'Taper le code reçu'])
  if (status === 'draft')
    links.push([`${home}/etapes/probleme`, open ? 'Continuer à écrire' : 'Relire mon texte'])
  if (status === 'draft' && open) links.push([`${home}/relecture`, 'Tout relire et envoyer'])
  if (status === 'changed' && open) links.push([`${home}/relecture`, 'Relire et envoyer mes modifications'])
  if ((status === 'sent' || status === 'changed') && open)
    links.push([`${home}/etapes/probleme`, 'Corriger ma candidature'])
  if (links.length === 0) return null
  return (
    <ActionList>
      {links.map(([href, label], index) => (
        <ActionLink href={href} variant={index === 0 ? 'primary' : 'quiet'}>
          {label}
        </ActionLink>
      ))}
    </ActionList>
  )
}
