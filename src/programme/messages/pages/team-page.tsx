import { Form, Hidden, Page, Section, T, Title, Why } from '../../../design/index.ts'
import { WHY_DRAFT, WHY_TEAM } from '../wording.ts'
import { MessageList } from './message-list.tsx'
import { MessageErrors, Promised, Said, type ThreadProps, threadPath, titleOf, WriteForm } from './parts.tsx'

export interface TeamProps extends ThreadProps {
  call: { slug: string; title: string }
  /** Whether a message waits for an answer. */
  waiting: boolean
}

/** The thread for the team; of a draft, the messages and the title only. */
export function TeamPage(props: TeamProps) {
  const { shell, id, title, received, messages, call, waiting } = props
  const home = `/gestion/appels/${call.slug}`
  return (
    <Page
      shell={shell}
      title={`Échanges : ${title || 'Projet sans titre'}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: call.title },
        { href: `${home}/echanges`, label: 'Échanges' },
      ]}
    >
      <Title
        lead={
          received
            ? 'Vos messages partent par e-mail aux personnes qui portent cette candidature.'
            : 'Cette candidature n’est pas envoyée : vous n’en voyez que le titre et les messages.'
        }
      >
        {titleOf(title)}
      </Title>
      <MessageErrors {...props} />
      <Said said={props.said} />
      <Promised {...props} />
      <MessageList messages={messages} />
      <Section title="Écrire" id="ecrire">
        <WriteForm
          {...props}
          label="Votre message"
          hint="Il part avec votre nom. Un message envoyé ne se modifie pas : pour corriger, écrivez-en un autre."
        />
      </Section>
      {waiting && (
        <Section title="Rien à répondre ?" id="classer">
          <Form
            action={`${threadPath(id, 'team')}/classement`}
            submit="Aucune réponse n’est attendue"
            variant="quiet"
          >
            <Hidden name="numero" value={String(messages.at(-1)?.number ?? 0)} />
            <p>
              <T>Pour un simple merci, par exemple. La personne le lira dans l’échange.</T>
            </p>
          </Form>
        </Section>
      )}
      {received && (
        <p>
          <a href={`/gestion/candidatures/${id}`}>Lire la candidature</a>
        </p>
      )}
      <Why>{received ? WHY_TEAM : WHY_DRAFT}</Why>
    </Page>
  )
}
