import { ActionLink, Alert, Page, Section, type Shell, T, Title } from '../../../design/index.ts'
import type { ReviewCriterion } from '../review.ts'
import type { ReviewFields } from '../review-form.ts'
import { ReviewRead } from './review-read.tsx'

/** The period closed between the page and the click: nothing recorded, what was typed shown and kept for a day. */
export function ClosedPage({
  shell,
  title,
  until,
  contact,
  criteria,
  fields,
}: {
  shell: Shell
  title: string
  until: string
  contact: string
  criteria: readonly ReviewCriterion[]
  fields: ReviewFields
}) {
  return (
    <Page
      shell={shell}
      title="Les évaluations sont closes"
      kind="focus"
      breadcrumbs={[{ href: '/evaluations', label: 'Mes évaluations' }]}
    >
      <Title lead={`${until} Ce que vous venez d’écrire n’a pas été enregistré.`}>
        Les évaluations sont closes
      </Title>
      <Alert tone="warning" title="Votre texte est gardé un jour sur cet appareil">
        <p>
          <T>
            {`Si l’équipe rouvre les évaluations, vous pourrez le remettre sans rien taper de nouveau. Pour le demander : ${contact}.`}
          </T>
        </p>
        <p>
          <a href="/reprise">Retrouver ce texte</a>
        </p>
      </Alert>
      <Section title="Ce que vous aviez écrit">
        <p>
          <bdi>{title}</bdi>
        </p>
        <ReviewRead criteria={criteria} fields={fields} submitted={false} />
      </Section>
      <ActionLink href="/evaluations">Revenir à mes évaluations</ActionLink>
    </Page>
  )
}
