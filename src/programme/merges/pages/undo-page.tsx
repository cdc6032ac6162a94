import { ErrorSummary, Form, Page, Prose, type Shell, Title, Why } from '../../../design/index.ts'
import { WHY_MERGES } from '../wording.ts'
import { MERGES, mergesCrumbs } from './addresses.ts'

/** What goes back, and what stays, before two accounts are parted. */
export function UndoPage({
  shell,
  id,
  name,
  problem,
}: {
  shell: Shell
  id: string
  name: string
  problem?: string | undefined
}) {
  return (
    <Page shell={shell} title="Séparer deux comptes" kind="focus" breadcrumbs={mergesCrumbs}>
      <Title>Séparer deux comptes</Title>
      <ErrorSummary
        title="Ces deux comptes restent réunis"
        errors={problem ? [{ field: 'fusion', message: problem }] : []}
      />
      <p id="fusion">
        <bdi>{name}</bdi>
      </p>
      <Prose text="Ce compte retrouvera ses adresses, ses candidatures, ses rôles et ses sièges, tels qu’ils étaient. Ce que vous avez fait depuis la fusion restera dans le vôtre." />
      <Form
        action={`${MERGES}/${id}/separation`}
        submit="Séparer ces deux comptes"
        variant="danger"
        cancel={{ href: MERGES, label: 'Ne rien changer' }}
      />
      <Why>{WHY_MERGES}</Why>
    </Page>
  )
}
