import { Page, Section, T, Title, Why } from '../../../design/index.ts'
import { WHY_WRITER } from '../wording.ts'
import { MessageList } from './message-list.tsx'
import { MessageErrors, Promised, Said, type ThreadProps, titleOf, WriteForm } from './parts.tsx'

/** The thread for those who carry the application: what was said, when one is answered, and a text to write. */
export function WriterPage(props: ThreadProps) {
  const { shell, id, title, received, messages } = props
  const name = title || 'Projet sans titre'
  return (
    <Page
      shell={shell}
      title={`Échanges avec l’équipe : ${name}`}
      kind="focus"
      breadcrumbs={[
        { href: '/mes-candidatures', label: 'Mes candidatures' },
        { href: `/candidatures/${id}`, label: name },
      ]}
    >
      <Title lead="L’équipe de l’incubateur vous lit et vous répond ici. Chaque message part aussi par e-mail.">
        Échanges avec l’équipe
      </Title>
      <MessageErrors {...props} />
      <Said said={props.said} />
      <p>
        <T>Au sujet de :</T> {titleOf(title)}
      </p>
      <Promised {...props} />
      {messages.length > 0 && <MessageList messages={messages} />}
      <Section title="Écrire à l’équipe" id="ecrire">
        <WriteForm
          {...props}
          label="Votre message"
          hint="Un message envoyé ne se modifie pas : pour corriger, écrivez-en un autre."
        >
          {!received && (
            <p>
              <T>
                Votre candidature n’est pas envoyée. L’équipe verra votre nom, le titre de votre projet et vos
                messages. Elle ne verra rien d’autre de votre brouillon.
              </T>
            </p>
          )}
        </WriteForm>
      </Section>
      <Why>{WHY_WRITER}</Why>
    </Page>
  )
}
