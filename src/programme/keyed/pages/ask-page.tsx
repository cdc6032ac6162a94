import { Form, Page, Quoted, Section, type Shell, T, Title, Why } from '../../../design/index.ts'
import { WHY_TEAM } from '../wording.ts'

export interface AskPageProps {
  shell: Shell
  id: string
  title: string
  address: string
  mail: { subject: string; text: string }
}

/** The e-mail as it will leave, but for its link. */
export function AskPage({ shell, id, title, address, mail }: AskPageProps) {
  const home = `/gestion/saisies/${id}`
  return (
    <Page
      shell={shell}
      title="Demander la validation"
      kind="focus"
      breadcrumbs={[{ href: home, label: title || 'Candidature saisie' }]}
    >
      <Title lead="Rien n’est parti. Voici l’e-mail que la personne recevra. Un lien envoyé avant ne servira plus.">
        Demander la validation
      </Title>
      <p>
        <T>À :</T> <bdi>{address}</bdi>
      </p>
      <Section title={mail.subject}>
        <Quoted text={mail.text} />
      </Section>
      <Form
        action={`${home}/validation`}
        submit="Envoyer la demande"
        cancel={{ href: home, label: 'Ne pas envoyer' }}
      />
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}
