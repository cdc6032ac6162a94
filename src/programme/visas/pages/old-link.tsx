import { fr, Page, type Shell, Title } from '../../../design/index.ts'

/** A visa's link that opens nothing: too old, or taken back. The same words, whatever the reason. */
export function OldVisaPage({ shell }: { shell: Shell }) {
  return (
    <Page shell={shell} title="Ce lien n’est plus valable" kind="focus">
      <Title>Ce lien n’est plus valable</Title>
      <p>
        {fr(
          'Il est incomplet, trop ancien, ou la demande a été retirée. Répondez à l’e-mail reçu : l’équipe de l’incubateur vous en enverra un autre.',
        )}
      </p>
    </Page>
  )
}
