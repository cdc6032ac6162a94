import {
  Form,
  Hidden,
  Page,
  Section,
  type Shell,
  Title,
  TwoValues,
  VersionChoice,
} from '../../../design/index.ts'
import type { ReviewClash } from '../review-merge.ts'

export interface ReviewClashProps {
  shell: Shell
  id: string
  /** What each field is called. */
  labels: ReadonlyMap<string, string>
  clashes: ReviewClash[]
  /** Everything else the form said, sent again as it was. */
  carried: readonly (readonly [string, string])[]
  /** Marks of the texts kept now, for the fields to choose. */
  marks: Readonly<Record<string, string>>
  submit: boolean
}

/** Two windows said different things of one candidature: both, and the juror chooses; nothing was written. */
export function ReviewClashPage({ shell, id, labels, clashes, carried, marks, submit }: ReviewClashProps) {
  return (
    <Page
      shell={shell}
      title="Deux versions à départager"
      kind="focus"
      breadcrumbs={[{ href: '/evaluations', label: 'Mes évaluations' }]}
    >
      <Title lead="Votre évaluation a changé dans une autre fenêtre pendant que vous l’écriviez. Rien n’est perdu : choisissez ce que vous gardez.">
        Deux versions à départager
      </Title>
      <Form
        action={`/evaluations/${id}`}
        submit={submit ? 'Garder ces versions et remettre' : 'Garder ces versions'}
      >
        {carried.map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        {!submit && <Hidden name="brouillon" value="1" />}
        {clashes.map(({ field, typed, kept }) => (
          <Section title={labels.get(field) ?? 'Votre texte'}>
            <Hidden name={`v.${field}`} value={marks[field] ?? ''} />
            <Hidden name={`mien.${field}`} value={typed} />
            <Hidden name={`autre.${field}`} value={kept} />
            <TwoValues theirs={kept} mine={typed} />
            <VersionChoice name={`choix.${field}`} theirs="autre" mine="mien" chosen="mien" />
          </Section>
        ))}
      </Form>
    </Page>
  )
}
