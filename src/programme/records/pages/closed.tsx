import { ActionLink, Page, type Shell, T, Title } from '../../../design/index.ts'

/** After an account is closed: the same page for anyone. */
export function ClosedPage({ shell }: { shell: Shell }) {
  return (
    <Page shell={shell} title="Compte fermé" kind="public">
      <Title lead="Un compte fermé ne se rouvre pas. Vos adresses sont libres : vous pourrez en créer un autre.">
        Votre compte est fermé
      </Title>
      <p>
        <T>
          Les candidatures envoyées sont gardées comme des archives, jusqu'à leur terme. La page des données
          personnelles dit lesquelles, pourquoi et combien de temps.
        </T>
      </p>
      <p>
        <ActionLink href="/donnees-personnelles" variant="quiet">
          Durées de conservation
        </ActionLink>
      </p>
    </Page>
  )
}
