import { Form, Hidden, Page, Quoted, Radios, Section, type Shell, T, Title } from '../../../design/index.ts'
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
      title="Deux versions de votre évaluation"
      kind="focus"
      breadcrumbs={[{ href: '/evaluations', label: 'Mes évaluations' }]}
    >
      <Title lead="Votre évaluation a changé dans une autre fenêtre pendant que vous l’écriviez. Rien n’est perdu : choisissez ce que vous gardez.">
        Deux versions de votre évaluation
      </Title>
      <Form action={`/evaluations/${id}`} submit={submit ? 'Garder ce choix et remettre' : 'Garder ce choix'}>
        {carried.map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        {!submit && <Hidden name="brouillon" value="1" />}
        {clashes.map(({ field, typed, kept }) => (
          <Section title={labels.get(field) ?? 'Votre texte'}>
            <Hidden name={`v.${field}`} value={marks[field] ?? ''} />
            <Hidden name={`mien.${field}`} value={typed} />
            <Hidden name={`autre.${field}`} value={kept} />
            <p>
              <T>Ce que vous venez d’écrire :</T>
            </p>
            <Quoted text={typed === '' ? '(vide)' : typed} />
            <p>
              <T>Ce qui était déjà enregistré :</T>
            </p>
            <Quoted text={kept === '' ? '(vide)' : kept} />
            <Radios
              name={`choix.${field}`}
              legend="Texte à garder"
              value="mien"
              options={[
                { value: 'mien', label: 'Celui que je viens d’écrire' },
                { value: 'autre', label: 'Celui qui était enregistré' },
              ]}
            />
          </Section>
        ))}
      </Form>
    </Page>
  )
}
