import { Form, Page, Prose, type Shell, TextArea, Title } from '../../../design/index.ts'

export interface WithdrawProps {
  shell: Shell
  id: string
  sent: boolean
  /** Whether the call still accepts another application. */
  open: boolean
}

export function WithdrawPage({ shell, id, sent, open }: WithdrawProps) {
  const heading = sent ? 'Retirer ma candidature' : 'Abandonner ce brouillon'
  return (
    <Page
      shell={shell}
      title={heading}
      kind="focus"
      breadcrumbs={[{ href: `/candidatures/${id}`, label: 'Ma candidature' }]}
    >
      <Title>{heading}</Title>
      <Prose
        text={
          sent
            ? `Le jury ne la lira pas. Vous ne pourrez plus l’envoyer ; ${
                open
                  ? 'vous pourrez en écrire une autre tant que l’appel est ouvert'
                  : 'l’appel est clos, vous ne pourrez pas en envoyer une autre'
              }. L’équipe garde la trace du retrait.`
            : 'Ce brouillon n’a jamais été envoyé : ni l’équipe ni le jury ne l’ont lu. Personne ne pourra plus l’envoyer.'
        }
      />
      <Form
        action={`/candidatures/${id}/retrait`}
        submit={heading}
        variant="danger"
        cancel={{ href: `/candidatures/${id}`, label: 'Ne rien changer' }}
      >
        {sent && (
          <TextArea
            name="raison"
            label="Pourquoi ?"
            hint="Ce que vous écrivez aide l’équipe."
            value=""
            rows={3}
            optional
          />
        )}
      </Form>
    </Page>
  )
}
