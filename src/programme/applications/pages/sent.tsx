import { ActionLink, fr, Page, type Shell, Title } from '../../../design/index.ts'

/** For the browser that sent an application and did not get the answer: it is sent, and how to find it again. */
export function SentPage({ shell, id }: { shell: Shell; id: string }) {
  return (
    <Page shell={shell} title="Votre candidature est envoyée" kind="focus">
      <Title lead="Un récépissé est parti par e-mail, à l’adresse que vous avez confirmée.">
        Votre candidature est envoyée
      </Title>
      <p>
        {fr('Pour la relire ou la corriger, connectez-vous avec cette adresse : un code vous y sera envoyé.')}
      </p>
      <p>
        <ActionLink href={`/connexion?suite=${encodeURIComponent(`/candidatures/${id}`)}`}>
          Se connecter
        </ActionLink>
      </p>
    </Page>
  )
}
