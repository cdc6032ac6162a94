import { ActionLink, Alert, fr, Phone, Progress, Section, Title } from '../../../../design/index.ts'
import type { FormDocument } from '../../form/document.ts'
import { fieldsOfStep } from '../../form.ts'
import { formPath } from '../../form-paths.ts'
import { Question } from '../question.tsx'
import { FormFrame, type Framed } from './frame.tsx'

// Nothing is joined in a preview.
const NO_FILES = { limit: 10_000_000, states: new Map() }

/** Every step as an agent sees it on a phone; the controls are the real ones, and answer nothing. */
export function FormPreviewPage({ frame, document }: { frame: Framed; document: FormDocument }) {
  const steps = document.steps.filter(({ id }) => fieldsOfStep(document.fields, id).length > 0)
  return (
    <FormFrame frame={frame} title="Le formulaire vu par un agent">
      <Title lead="Comme sur un téléphone. Rien de ce qui est ici ne se remplit.">
        Le formulaire vu par un agent
      </Title>
      <Alert tone="info">
        <p>
          {fr(
            'Une question posée sous condition n’apparaît que si la réponse attendue a été donnée. Quand les deux sont à la même étape, la condition est écrite avant la question.',
          )}
        </p>
      </Alert>
      {steps.map((step, index) => (
        <Section title={`Étape ${index + 1} : ${step.title}`}>
          <Phone label={`Étape ${index + 1}`}>
            <Progress step={index + 1} of={steps.length} label={step.title} />
            {fieldsOfStep(document.fields, step.id).map(field => (
              <Question
                field={field}
                fields={document.fields}
                value=""
                base="0"
                error={undefined}
                files={NO_FILES}
              />
            ))}
          </Phone>
        </Section>
      ))}
      <p>
        <ActionLink href={formPath(frame.slug)} variant="quiet">
          Revenir au formulaire
        </ActionLink>
      </p>
    </FormFrame>
  )
}
