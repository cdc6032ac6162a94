import {
  Details,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Progress,
  Quoted,
  SavedState,
  type Shell,
  Title,
} from '../../../design/index.ts'
import type { Answer } from '../answers.ts'
import { type Field, STEPS, type StepId, stepAfter, stepBefore, stepIndex } from '../form.ts'
import { Changed } from './changed.tsx'
import { Control } from './control.tsx'

export interface StepProps {
  shell: Shell
  id: string
  step: StepId
  fields: Field[]
  answers: ReadonlyMap<string, Answer>
  errors: { field: string; message: string }[]
  savedState: string
  /** What others wrote here since one's last visit, in words. */
  changed: string[]
  /** What the team asked to complete, once announced; '' otherwise. */
  asked: string
}

/** One step of the form: nothing else to click, always saved by its buttons, by pauses when scripts run. */
export function StepPage({
  shell,
  id,
  step,
  fields,
  answers,
  errors,
  savedState,
  changed,
  asked,
}: StepProps) {
  const position = stepIndex(step)
  const title = STEPS[position]?.title ?? ''
  const before = stepBefore(step)
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Page
      shell={shell}
      title={`Étape ${position + 1} sur ${STEPS.length} : ${title}`}
      kind="focus"
      breadcrumbs={[{ href: `/candidatures/${id}`, label: 'Ma candidature' }]}
    >
      <Progress step={position + 1} of={STEPS.length} label={title} />
      <Title>{title.charAt(0).toUpperCase() + title.slice(1)}</Title>
      <ErrorSummary errors={errors} />
      {asked && (
        <Details summary="Ce que l’équipe vous demande de compléter" open>
          <Quoted text={asked} />
        </Details>
      )}
      <SavedState text={savedState} />
      <Changed lines={changed} />
      <Form
        action={`/candidatures/${id}/etapes/${step}`}
        submit={stepAfter(step) ? 'Enregistrer et continuer' : 'Enregistrer et tout relire'}
        secondary={[
          ...(before ? [{ label: 'Étape précédente', name: 'precedent' }] : []),
          { label: 'Enregistrer et partir', name: 'partir' },
        ]}
        autosave="Il n’est pas encore envoyé."
      >
        {fields.map(field => (
          <>
            <Hidden name={`v.${field.id}`} value={String(answers.get(field.id)?.version ?? 0)} />
            <Control field={field} value={answers.get(field.id)?.value ?? ''} error={error(field.id)} />
          </>
        ))}
      </Form>
    </Page>
  )
}
