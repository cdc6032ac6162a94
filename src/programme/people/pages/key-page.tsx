import { ErrorSummary, Form, Page, type Shell, TextField, Title, Why } from '../../../design/index.ts'
import { WHY_ACCOUNT } from '../address-wording.ts'
import { KEYS, keysCrumbs } from './own-addresses.ts'

/** Another name for one key. */
export function KeyPage({
  shell,
  id,
  name,
  problem,
}: {
  shell: Shell
  id: string
  name: string
  problem?: string
}) {
  return (
    <Page shell={shell} title="Renommer une clé" kind="focus" breadcrumbs={keysCrumbs}>
      <Title>Renommer une clé</Title>
      <ErrorSummary errors={problem ? [{ field: 'nom', message: problem }] : []} />
      <Form
        action={`${KEYS}/${id}`}
        submit="Enregistrer ce nom"
        cancel={{ href: KEYS, label: 'Ne rien changer' }}
      >
        <TextField name="nom" label="Nom de la clé" value={name} error={problem} width="medium" required />
      </Form>
      <Why>{WHY_ACCOUNT}</Why>
    </Page>
  )
}
