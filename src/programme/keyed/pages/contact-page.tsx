import { ErrorSummary, Form, Hidden, Page, type Shell, Title, Why } from '../../../design/index.ts'
import type { Contact } from '../contact.ts'
import { WHY_TEAM } from '../wording.ts'
import { ContactFields } from './contact-fields.tsx'
import type { Errors } from './parts.tsx'

export interface ContactPageProps {
  shell: Shell
  id: string
  title: string
  typed: Contact
  version: number
  /** A link sent to the present address can still be answered. */
  linkOpen: boolean
  errors: Errors
}

/** How the person is named and reached, corrected once the keying in has begun. */
export function ContactPage({ shell, id, title, typed, version, linkOpen, errors }: ContactPageProps) {
  const home = `/gestion/saisies/${id}`
  return (
    <Page
      shell={shell}
      title="Corriger les coordonnées"
      kind="focus"
      breadcrumbs={[{ href: home, label: title || 'Candidature saisie' }]}
    >
      <Title
        lead={
          linkOpen
            ? 'Un lien de validation est parti. Si vous changez le nom ou l’e-mail, il ne servira plus et un nouveau partira aussitôt.'
            : 'L’historique garde qui a corrigé, et quand.'
        }
      >
        Corriger les coordonnées
      </Title>
      <ErrorSummary errors={[...errors]} />
      <Form
        action={`${home}/coordonnees`}
        submit="Enregistrer les coordonnées"
        cancel={{ href: home, label: 'Ne rien changer' }}
      >
        <Hidden name="version" value={String(version)} />
        <ContactFields typed={typed} errors={errors} />
      </Form>
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}
