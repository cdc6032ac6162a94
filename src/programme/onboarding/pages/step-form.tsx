import { Checkbox, Form, Hidden, Section, TextField } from '../../../design/index.ts'
import { frenchDate, isCivilDate } from '../../../platform/dates.ts'
import { type OnboardingStep, STEP_SLUGS } from '../onboarding.ts'
import { MEMBER_FIELDS, STEP_FIELDS, type StepField } from '../step-fields.ts'
import { type FieldError, rowsTyped, type Typed } from '../step-form.ts'

export interface StepFormProps {
  step: OnboardingStep
  /** Where the onboarding is, as seen from one's side. */
  home: string
  /** The version the form is filled from: the optimistic lock. */
  number: number
  typed: Typed
  errors: readonly FieldError[]
  /** Empty rows at the end of the team. */
  blanks: number
  main: boolean
}

/** One step as a small form. */
export function StepForm({ step, home, number, typed, errors, blanks, main }: StepFormProps) {
  const add = { label: 'Ajouter des lignes', name: 'action', value: 'ajouter' }
  return (
    <Form
      action={`${home}/etapes/${STEP_SLUGS[step]}`}
      submit="Enregistrer cette étape"
      variant={main ? 'primary' : 'quiet'}
      {...(step === 'team' ? { secondary: add } : {})}
    >
      <Hidden name="version" value={String(number)} />
      {step === 'team' ? (
        <Rows typed={typed} errors={errors} blanks={blanks} />
      ) : (
        STEP_FIELDS[step].map(field => (
          <Input field={field} name={field.name} typed={typed} errors={errors} />
        ))
      )}
    </Form>
  )
}

function Rows({ typed, errors, blanks }: Pick<StepFormProps, 'typed' | 'errors' | 'blanks'>) {
  const kept = rowsTyped(typed)
  const rows = Array.from({ length: kept + blanks }, (_, index) => index + 1)
  return (
    <>
      {rows.map(row => (
        <Section title={`Personne ${row}`} level={3}>
          {MEMBER_FIELDS.map(field => (
            <Input field={field} name={`${field.name}-${row}`} typed={typed} errors={errors} />
          ))}
          {row <= kept && (
            <Checkbox
              name={`equipe-retirer-${row}`}
              label={`Retirer la personne ${row} de l'équipe`}
              checked={typed[`equipe-retirer-${row}`] !== undefined}
            />
          )}
        </Section>
      ))}
    </>
  )
}

interface InputProps {
  field: StepField
  name: string
  typed: Typed
  errors: readonly FieldError[]
}

function Input({ field: { kind, label, hint, optional }, name, typed, errors }: InputProps) {
  const value = typed[name] ?? ''
  const error = errors.find(({ field }) => field === name)?.message
  const common = { name, label, hint, value, error, optional }
  switch (kind) {
    case 'date':
      return <TextField {...common} hint={withWeekday(value, hint)} type="date" width="medium" />
    case 'email':
      return <TextField {...common} type="email" autocomplete="off" />
    case 'share':
      return <TextField {...common} inputmode="numeric" width="short" />
    case 'euros':
      return <TextField {...common} inputmode="numeric" width="medium" />
    default:
      return <TextField {...common} autocomplete="off" />
  }
}

// The day of the week is what tells whether a date suits.
const withWeekday = (value: string, hint: string | undefined) =>
  isCivilDate(value) ? `${hint ? `${hint} ` : ''}Date choisie : ${frenchDate(value)}.` : hint
