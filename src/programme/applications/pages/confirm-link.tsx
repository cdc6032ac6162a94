import { ActionLink, Facts, Form, fr, Page, Prose, type Shell, Title } from '../../../design/index.ts'

export interface ConfirmLinkProps {
  shell: Shell
  token: string
  address: string
  callTitle: string
  sentAt: string
}

/** Nothing of what was written: the address may be someone else's. */
export function ConfirmLinkPage({ shell, token, address, callTitle, sentAt }: ConfirmLinkProps) {
  return (
    <Page shell={shell} title="Confirmer votre candidature" kind="focus">
      <Title lead="Un clic suffit : votre candidature comptera, à l’heure de votre envoi.">
        Confirmez votre candidature
      </Title>
      <Facts
        items={[
          { term: 'Appel', value: callTitle },
          { term: 'Envoyée le', value: sentAt },
          { term: 'Votre adresse', value: <bdi>{address}</bdi> },
        ]}
      />
      <Form action={`/candidatures/confirmation/${token}`} submit="Confirmer ma candidature" />
      <p>{fr('Vous n’avez rien envoyé ? Fermez cette page : rien ne sera déposé.')}</p>
    </Page>
  )
}

export function LinkRefusedPage({ shell, title, text }: { shell: Shell; title: string; text: string }) {
  return (
    <Page shell={shell} title={title} kind="focus">
      <Title>{title}</Title>
      <Prose text={text} />
      <p>
        <ActionLink href="/mes-candidatures">Voir mes candidatures</ActionLink>
      </p>
    </Page>
  )
}
