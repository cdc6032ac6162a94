import { ErrorSummary, Form, Page, Prose, Title } from '../../../design/index.ts'
import { followPath } from './addresses.ts'
import { AddressField, type Errors, type OfCall, publicCrumbs } from './parts.tsx'

/** To follow a call: an address, and exactly what it will be sent. */
export function FollowPage(props: OfCall & { typed: string; errors: Errors; when: string }) {
  const { shell, slug, typed, errors, when } = props
  return (
    <Page shell={shell} title="Suivre cet appel" kind="focus" breadcrumbs={publicCrumbs(props)}>
      <Title lead={when}>Suivre cet appel</Title>
      <ErrorSummary errors={[...errors]} />
      <Form action={followPath(slug)} submit="Recevoir l’e-mail de confirmation">
        <AddressField value={typed} errors={errors} />
      </Form>
      <Prose text="Chaque e-mail porte un lien pour ne plus rien recevoir, en un clic. Votre adresse ne sert à rien d'autre. L'équipe la supprime après la clôture de l'appel." />
    </Page>
  )
}
