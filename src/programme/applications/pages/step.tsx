import {
  Alert,
  Details,
  ErrorSummary,
  Form,
  Hidden,
  KeptTexts,
  Page,
  Progress,
  Quoted,
  SavedState,
  type Shell,
  Title,
} from '../../../design/index.ts'
import type { Answer } from '../answers.ts'
import type { Field, Step, StepId } from '../form.ts'
import { Changed } from './changed.tsx'
import type { FilesShown } from './files-control.tsx'
import { Question, shownAnswer } from './question.tsx'

export interface StepProps {
  shell: Shell
  id: string
  /** For whom the page is shown: no other account writes with it. */
  whose: string
  /** Whether the answers shown are those kept; otherwise they were typed and are still to be kept. */
  kept: boolean
  step: StepId
  /** The steps that ask something of this person. */
  steps: readonly Step[]
  fields: Field[]
  answers: ReadonlyMap<string, Answer>
  errors: { field: string; message: string }[]
  savedState: string
  /** What the script says after each pause. */
  pause: { saved: string; unsent: string }
  /** Once the call is closed, how long is left to the one who was writing; '' otherwise. */
  late: string
  files: FilesShown
  /** What others wrote here since one's last visit, in words. */
  changed: string[]
  /** What the team asked to complete, once announced; '' otherwise. */
  asked: string
}

/** One step of the form: nothing else to click, always saved by its buttons, by pauses when scripts run. */
export function StepPage(props: StepProps) {
  const { shell, id, whose, kept, step, steps, fields, answers, errors } = props
  const { savedState, pause, late, asked, files, changed } = props
  const position = steps.findIndex(each => each.id === step)
  const title = steps[position]?.title ?? ''
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Page
      shell={shell}
      title={`Étape ${position + 1} sur ${steps.length} : ${title}`}
      kind="focus"
      breadcrumbs={[{ href: `/candidatures/${id}`, label: 'Ma candidature' }]}
    >
      <Progress step={position + 1} of={steps.length} label={title} />
      <Title>{title.charAt(0).toUpperCase() + title.slice(1)}</Title>
      <ErrorSummary errors={errors} />
      {late && <Alert tone="warning" title={late} />}
      {asked && (
        <Details summary="Ce que l’équipe vous demande de compléter" open>
          <Quoted text={asked} />
        </Details>
      )}
      <SavedState text={savedState} />
      <Changed lines={changed} />
      {kept && <KeptTexts path={`/candidatures/${id}/etapes/${step}`} keep={`/candidatures/${id}/cle`} />}
      <Form
        action={`/candidatures/${id}/etapes/${step}`}
        submit={position < steps.length - 1 ? 'Enregistrer et continuer' : 'Enregistrer et tout relire'}
        secondary={[
          ...(position > 0 ? [{ label: 'Étape précédente', name: 'precedent' }] : []),
          { label: 'Enregistrer et partir', name: 'partir' },
        ]}
        saved={pause.saved}
        autosave={pause.unsent}
        keep={`/candidatures/${id}/cle`}
        files={fields.some(({ kind }) => kind === 'files')}
      >
        <Hidden name="pour" value={whose} />
        {fields.map(field => (
          <Question
            field={field}
            fields={fields}
            files={files}
            error={error(field.id)}
            {...shownAnswer(answers, field.id, kept)}
          />
        ))}
      </Form>
    </Page>
  )
}
