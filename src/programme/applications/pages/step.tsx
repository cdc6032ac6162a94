import {
  Checkbox,
  Details,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Progress,
  Quoted,
  SavedState,
  type Shell,
  TextArea,
  TextField,
  Title,
} from '../../../design/index.ts'
import type { Answer } from '../answers.ts'
import { type Field, STEPS, type StepId, stepAfter, stepBefore, stepIndex } from '../form.ts'

export interface StepProps {
  shell: Shell
  id: string
  step: StepId
  fields: Field[]
  answers: ReadonlyMap<string, Answer>
  errors: { field: string; message: string }[]
  savedState: string
  callTitle: string
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
  callTitle,
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
      breadcrumbs={[{ href: `/candidatures/${id}`, label: callTitle }]}
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
      <Form
        action={`/candidatures/${id}/etapes/${step}`}
        submit={stepAfter(step) ? 'Enregistrer et continuer' : 'Enregistrer et tout relire'}
        secondary={[
          ...(before ? [{ label: 'Enregistrer et revenir à l’étape précédente', name: 'precedent' }] : []),
          { label: 'Enregistrer et partir', name: 'partir' },
        ]}
        autosave
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

function Control({ field, value, error }: { field: Field; value: string; error: string | undefined }) {
  const { id, label, hint, kind, limit, required, rows } = field
  const common = { name: id, label, hint, error, required, optional: !required }
  if (kind === 'choice')
    return <Checkbox name={id} label={label} hint={hint} error={error} checked={value === 'oui'} />
  if (kind === 'text') return <TextArea {...common} value={value} limit={limit} rows={rows ?? 6} />
  const hints: Record<string, string> = { nom: 'name', telephone: 'tel', poste: 'organization-title' }
  const autocomplete = hints[id]
  return (
    <TextField
      {...common}
      value={value}
      {...(autocomplete ? { autocomplete } : {})}
      {...(id === 'telephone' ? { type: 'tel' as const } : {})}
    />
  )
}
