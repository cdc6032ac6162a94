import {
  ActionLink,
  ActionList,
  ErrorSummary,
  Form,
  Page,
  type Shell,
  T,
  TextArea,
  Title,
  Why,
} from '../../../design/index.ts'
import { LONGEST_RECUSAL, WHY_MEMBER } from '../wording.ts'

export interface StepAsideProps {
  shell: Shell
  id: string
  title: string
  typed: string
  error: string | null
}

/** Stepping aside from an application: what it does is said before it is done. */
export function StepAsidePage({ shell, id, title, typed, error }: StepAsideProps) {
  return (
    <Page
      shell={shell}
      title="Me déporter"
      kind="focus"
      breadcrumbs={[{ href: '/comite', label: 'Comité de sélection' }]}
    >
      <Title lead="Cette candidature disparaîtra de vos pages et de vos fiches, et vous ne prendrez pas part à la décision qui la concerne. L'équipe de l'incubateur en sera informée.">
        Me déporter
      </Title>
      <ErrorSummary errors={error === null ? [] : [{ field: 'motif', message: error }]} />
      <p>
        <T>Candidature : </T>
        <strong>
          <bdi>{title}</bdi>
        </strong>
      </p>
      <Form action={`/comite/${id}/deport`} submit="Me déporter de cette candidature">
        <TextArea
          name="motif"
          label="Motif"
          hint="Lu par l'équipe de l'incubateur seulement. Le procès-verbal dit votre déport, jamais son motif."
          optional
          value={typed}
          rows={4}
          limit={LONGEST_RECUSAL}
          error={error ?? undefined}
        />
      </Form>
      <ActionList>
        <ActionLink href={`/comite/${id}`} variant="quiet">
          Revenir sans me déporter
        </ActionLink>
      </ActionList>
      <Why>{WHY_MEMBER}</Why>
    </Page>
  )
}
