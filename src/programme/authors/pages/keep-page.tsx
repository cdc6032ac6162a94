import { ActionLink, Form, Page, Prose, Title } from '../../../design/index.ts'
import { crumbs, type OfApplication } from './parts.tsx'

const TITLE = 'Garder ce brouillon à mon nom'

/** A draft of one browser: prove an address, sign in, and it opens everywhere; it is not sent. */
export function KeepPage({ shell, id, title, as }: OfApplication & { as: string | null }) {
  const path = `/candidatures/${id}/garder`
  return (
    <Page shell={shell} title={TITLE} kind="focus" breadcrumbs={crumbs(id, title)}>
      <Title lead="Aujourd’hui, ce brouillon ne s’ouvre que sur cet appareil.">{TITLE}</Title>
      <Prose text="À votre nom, il s’ouvre sur tous vos appareils, et vous pouvez inviter d’autres personnes à l’écrire. Il reste un brouillon : rien n’est envoyé à l’équipe." />
      {as === null ? (
        <>
          <Prose text="Confirmez d’abord votre adresse : vous recevez un code, puis vous revenez ici." />
          <p>
            <ActionLink href={`/connexion?suite=${encodeURIComponent(path)}`}>
              Confirmer mon adresse
            </ActionLink>
          </p>
        </>
      ) : (
        <>
          <Prose text="Votre connexion utilise l’adresse :" />
          <p>
            <bdi>{as}</bdi>
          </p>
          <Form action={path} submit={TITLE} />
        </>
      )}
    </Page>
  )
}
