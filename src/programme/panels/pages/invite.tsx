import {
  Alert,
  Form,
  Hidden,
  MailAddress,
  Page,
  plural,
  Quoted,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import type { PanelKind, Seat } from '../panel.ts'
import { PANEL_WORDS } from '../wording.ts'
import { ORGANISER_WHY, panelCrumbs } from './parts.tsx'

export interface InviteProps {
  shell: Shell
  slug: string
  callTitle: string
  kind: PanelKind
  action: string
  seats: Seat[]
  letter: { subject: string; text: string }
  hidden: Record<string, string>
  /** What sending this undoes, said before it is done. */
  warning: string | null
}

/** Who is about to be written to, and what they will read: seen before it is sent. */
export function InvitePage(props: InviteProps) {
  const { shell, slug, callTitle, kind, action, seats, letter, hidden, warning } = props
  const heading = `Inviter ${PANEL_WORDS[kind].to}`
  return (
    <Page shell={shell} title={heading} kind="focus" breadcrumbs={panelCrumbs(slug, callTitle, kind)}>
      <Title lead="Relisez, puis envoyez. Chaque personne reçoit un lien qui n'est qu'à elle.">
        {heading}
      </Title>
      {warning && (
        <Alert tone="warning">
          <p>
            <T>{warning}</T>
          </p>
        </Alert>
      )}
      <Section title={plural(seats.length, 'personne invitée', 'personnes invitées')}>
        <ul>
          {seats.map(({ name, address }) => (
            <li>
              <bdi>{name}</bdi>, <MailAddress>{address}</MailAddress>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Le message">
        <p>
          <T>{seats.length > 1 ? 'Tel que le reçoit la première personne. Objet :' : 'Objet :'}</T>{' '}
          <strong>
            <bdi>{letter.subject}</bdi>
          </strong>
        </p>
        <Quoted text={letter.text} />
      </Section>
      <Form
        action={action}
        submit={seats.length === 1 ? "Envoyer l'invitation" : `Envoyer les ${seats.length} invitations`}
      >
        {Object.entries(hidden).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
      </Form>
      <Why>{ORGANISER_WHY}</Why>
    </Page>
  )
}
