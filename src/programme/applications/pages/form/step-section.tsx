import { Details, Form, fr, Hidden, RowActions, Section, Table, TextField } from '../../../../design/index.ts'
import type { FormDocument } from '../../form/document.ts'
import type { Step } from '../../form.ts'
import { fieldsOfStep } from '../../form.ts'
import { formPath } from '../../form-paths.ts'
import { QuestionCell, QuestionMarks } from './question-cell.tsx'

export interface StepSectionProps {
  slug: string
  document: FormDocument
  revision: number
  step: Step
  index: number
  typed: Readonly<Record<string, string>>
  /** Why what was typed was not kept. */
  refusal: string | null
}

/** One step: its questions, what can be done of each, and of the step. */
export function StepSection(props: StepSectionProps) {
  const { slug, document, revision, step, index, typed, refusal } = props
  const fields = fieldsOfStep(document.fields, step.id)
  const hidden = { version: String(revision) }
  const about = `l’étape « ${step.title} »`
  const title = `titre-${step.id}`
  const acts = [
    ...(index > 0 ? [{ value: `etape-monter:${step.id}`, label: 'Monter l’étape' }] : []),
    ...(index < document.steps.length - 1
      ? [{ value: `etape-descendre:${step.id}`, label: 'Descendre l’étape' }]
      : []),
    ...(fields.length === 0 && document.steps.length > 1
      ? [{ value: `etape-supprimer:${step.id}`, label: 'Supprimer l’étape' }]
      : []),
  ]
  return (
    <Section title={`Étape ${index + 1} : ${step.title}`} id={`etape-${step.id}`}>
      {fields.length === 0 ? (
        <p>{fr('Aucune question : cette étape n’est pas montrée aux agents.')}</p>
      ) : (
        <Table
          caption="Ses questions, de haut en bas"
          columns={[
            { key: 'question', label: 'Question', width: 'half' },
            { key: 'marks', label: 'Réponse', width: 'quarter' },
            { key: 'acts', label: 'Déplacer', width: 'quarter' },
          ]}
          rows={fields.map((field, at) => ({
            question: <QuestionCell slug={slug} field={field} document={document} />,
            marks: <QuestionMarks field={field} />,
            acts: (
              <RowActions
                action={formPath(slug)}
                hidden={hidden}
                name="acte"
                about={field.label}
                acts={[
                  ...(at > 0 ? [{ value: `monter:${field.id}`, label: 'Monter' }] : []),
                  ...(at < fields.length - 1 ? [{ value: `descendre:${field.id}`, label: 'Descendre' }] : []),
                ]}
              />
            ),
          }))}
        />
      )}
      <p>
        <a href={formPath(slug, `/questions/nouvelle?etape=${step.id}`)}>
          {fr(`Ajouter une question à l’étape ${index + 1}`)}
        </a>
      </p>
      {acts.length > 0 && (
        <RowActions action={formPath(slug)} hidden={hidden} name="acte" about={about} acts={acts} />
      )}
      <Details summary={`Renommer ${about}`} open={typed[title] !== undefined}>
        <Form action={formPath(slug)} submit="Renommer l’étape" variant="quiet">
          <Hidden name="version" value={String(revision)} />
          <Hidden name="acte" value={`etape-renommer:${step.id}`} />
          <TextField
            name={title}
            label="Titre de l’étape"
            value={typed[title] ?? step.title}
            error={typed[title] === undefined ? undefined : (refusal ?? undefined)}
          />
        </Form>
      </Details>
    </Section>
  )
}
