import { ActionLink, Facts, Form, fr, Page, Prose, type Shell, T, Title } from '../../../design/index.ts'
import { RIGHTS_LABEL, RIGHTS_PROMISED, type Rights } from '../rights.ts'

export interface InvitationPageProps {
  shell: Shell
  path: string
  /** Who invites. */
  by: string
  title: string
  call: string
  rights: Rights
  address: string
  until: string
  /** Whose place it will be. */
  reader: 'nobody' | 'invited' | 'adds-address' | 'other-account'
}

const READER: Record<InvitationPageProps['reader'], string> = {
  nobody: 'Accepter confirme votre adresse et vous connecte sur cet appareil. Aucun mot de passe.',
  invited: 'Vous êtes connecté avec cette adresse.',
  'adds-address': 'Vous êtes connecté avec une autre adresse : celle-ci sera ajoutée à votre compte.',
  'other-account':
    'Vous êtes connecté avec un autre compte. Accepter vous connecte avec celui de l’adresse invitée.',
}

/** Who invites, to do what; a click accepts, the link having proved the mailbox. */
export function InvitationPage(props: InvitationPageProps) {
  const { shell, path, by, title, call, rights, address, until, reader } = props
  const what = rights === 'write' ? 'écrire' : 'lire'
  return (
    <Page shell={shell} title="Invitation" kind="focus">
      <Title lead={`${by} vous invite à ${what} une candidature.`}>Invitation</Title>
      <Facts
        items={[
          { term: 'Projet', value: <bdi>{title || fr('sans titre pour l’instant')}</bdi> },
          { term: 'Appel', value: <T>{call}</T> },
          { term: RIGHTS_LABEL[rights], value: <T>{RIGHTS_PROMISED[rights]}</T> },
          { term: 'Adresse invitée', value: <bdi>{address}</bdi> },
          { term: 'Valable jusqu’au', value: <T>{until}</T> },
        ]}
      />
      <p>
        <T>{READER[reader]}</T>
      </p>
      <Form action={path} submit={`Accepter et ${what}`} />
      <p>
        <T>Si cette invitation ne vous concerne pas, fermez cette page : rien ne se passe.</T>
      </p>
    </Page>
  )
}

export const InvitationRefusedPage = ({ shell, problem }: { shell: Shell; problem: string }) => (
  <Page shell={shell} title="Ce lien ne peut pas servir" kind="focus">
    <Title>Ce lien ne peut pas servir</Title>
    <Prose text={problem} />
    <p>
      <ActionLink href="/mes-candidatures">Voir mes candidatures</ActionLink>
    </p>
  </Page>
)
