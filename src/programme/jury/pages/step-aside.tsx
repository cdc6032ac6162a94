import { ErrorSummary, Form, Page, type Shell, T, TextArea, Title } from '../../../design/index.ts'

export interface StepAsideProps {
  shell: Shell
  id: string
  title: string
  typed: string
  error: string | null
  submitted: boolean
}

/** What stepping aside does, before it is done. */
export function StepAsidePage({ shell, id, title, typed, error, submitted }: StepAsideProps) {
  return (
    <Page
      shell={shell}
      title="Me déporter"
      kind="focus"
      breadcrumbs={[
        { href: '/evaluations', label: 'Mes évaluations' },
        { href: `/evaluations/${id}`, label: 'La candidature' },
      ]}
    >
      <Title lead="Vous connaissez la personne, vous travaillez avec elle, ou son projet vous concerne : déportez-vous.">
        Me déporter
      </Title>
      <ErrorSummary errors={error ? [{ field: 'raison', message: error }] : []} />
      <p>
        <T>Projet :</T> <bdi>{title}</bdi>
      </p>
      <p>
        <T>
          Vous ne verrez plus cette candidature, ni les évaluations, ni les décisions qui la concernent. Une
          autre personne du jury pourra la lire.
        </T>
      </p>
      {submitted && (
        <p>
          <T>L’évaluation que vous avez remise ne comptera plus.</T>
        </p>
      )}
      <Form action={`/evaluations/${id}/deport`} submit="Me déporter de cette candidature" variant="danger">
        <TextArea
          name="raison"
          label="La raison"
          hint="Lue par l’équipe de l’incubateur seulement. Le procès-verbal dit votre déport, jamais sa raison. Une ligne suffit."
          rows={3}
          limit={1000}
          required
          value={typed}
          error={error ?? undefined}
        />
      </Form>
    </Page>
  )
}
