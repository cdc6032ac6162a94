import {
  ActionLink,
  Facts,
  Form,
  MailAddress,
  Page,
  Prose,
  type Shell,
  T,
  Title,
} from '../../../design/index.ts'
import type { IncubatorRole } from '../../access/tables.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { ROLE_MEANINGS, ROLE_WORDS } from '../team-wording.ts'

export interface TeamInvitationProps {
  shell: Shell
  incubator: Incubator
  path: string
  role: IncubatorRole
  address: string
  until: string
  /** Nobody signed in, the invited person, or someone else. */
  reader: 'nobody' | 'invited' | 'other'
}

const TITLE = "Invitation dans l'équipe"

/** Who invites, with which role; accepting needs the invited address, the link alone gives nothing. */
export function TeamInvitationPage(props: TeamInvitationProps) {
  const { shell, incubator, path, role, address, until, reader } = props
  return (
    <Page shell={shell} title={TITLE} kind="focus">
      <Title lead={`${incubator.name} vous invite dans son équipe.`}>{TITLE}</Title>
      <Facts
        items={[
          { term: 'Incubateur', value: `${incubator.name}, ${incubator.administration}` },
          { term: 'Rôle', value: ROLE_WORDS[role] },
          { term: 'Ce que ce rôle permet', value: <T>{ROLE_MEANINGS[role]}</T> },
          { term: 'Adresse invitée', value: <MailAddress>{address}</MailAddress> },
          { term: "Valable jusqu'au", value: <T>{until}</T> },
          { term: 'Une question', value: <bdi>{incubator.contactEmail}</bdi> },
        ]}
      />
      {reader === 'invited' ? (
        <Form action={path} submit="Accepter l'invitation" />
      ) : (
        <>
          <Prose
            text={
              reader === 'nobody'
                ? 'Pour accepter, connectez-vous avec l’adresse invitée : vous recevrez un code, puis reviendrez ici.'
                : 'Votre compte a une autre adresse que celle-ci. Si l’adresse invitée est aussi à vous, [ajoutez-la à votre compte](/mon-compte), puis rouvrez ce lien. Sinon, connectez-vous avec elle.'
            }
          />
          <p>
            <ActionLink href={`/connexion?suite=${encodeURIComponent(path)}`}>Me connecter</ActionLink>
          </p>
        </>
      )}
    </Page>
  )
}

/** A link that cannot serve: why, and what remains possible. */
export const TeamInvitationRefusedPage = ({ shell, problem }: { shell: Shell; problem: string }) => (
  <Page shell={shell} title="Ce lien ne peut pas servir" kind="focus">
    <Title>Ce lien ne peut pas servir</Title>
    <Prose text={problem} />
    <p>
      <ActionLink href="/">Revenir à l'accueil</ActionLink>
    </p>
  </Page>
)
