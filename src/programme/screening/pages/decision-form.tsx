import { Form, Hidden, Radios, Section, T, TextArea, TextField } from '../../../design/index.ts'
import { LONGEST_REASON, OUTCOMES } from '../../applications/decision.ts'
import { screeningPath } from '../queue.ts'
import { type TypedScreening, USUAL_REASONS } from '../screening.ts'
import type { Sheet } from '../sheet.ts'
import { OUTCOME_CHOICES, REASON_CHOICES } from '../wording.ts'
import { LastDecision } from './last-decision.tsx'

export interface DecisionFormProps {
  sheet: Sheet
  typed: TypedScreening
  errors: { field: string; message: string }[]
  zone: string
  now: Date
  /** Number of the decision before one's eyes. */
  base: number
  /** Number of the sending before one's eyes. */
  version: number
  /** Which part of the queue one comes back to, and after which application. */
  back: { view: string; after: string }
  /** Where one goes to leave this one for later. */
  skip?: string | undefined
}

/** Three decisions, the reason, the day to complete by; nothing of it is told before the announcement. */
export function DecisionForm(props: DecisionFormProps) {
  const { sheet, typed, errors, base, version, back, skip } = props
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Section title={base === 0 ? 'Votre décision' : 'Changer la décision'}>
      {base > 0 && <LastDecision sheet={sheet} zone={props.zone} now={props.now} />}
      <Form action={screeningPath(sheet.id)} submit="Enregistrer la décision">
        <Hidden name="base" value={String(base)} />
        <Hidden name="version" value={String(version)} />
        <Hidden name="file" value={back.view} />
        <Hidden name="apres" value={back.after} />
        <Radios
          name="issue"
          legend="Cette candidature est"
          value={typed.outcome}
          error={error('issue')}
          options={OUTCOMES.screening.map(value => ({ value, ...OUTCOME_CHOICES[value] }))}
        />
        <Radios
          name="motif"
          legend="Motif, si elle n’est pas recevable"
          hint="Il devient une phrase. Vos précisions la suivent."
          value={typed.usual}
          error={error('motif')}
          options={USUAL_REASONS.map(value => ({ value, ...REASON_CHOICES[value] }))}
        />
        <TextArea
          name="precision"
          label="Précisions, ou ce qui manque"
          hint="Lu par la personne une fois la décision annoncée."
          value={typed.detail}
          rows={3}
          limit={LONGEST_REASON}
          error={error('precision')}
          optional
        />
        <TextField
          name="date"
          label="Si elle est à compléter, jusqu’au"
          hint="Ce jour compte en entier."
          type="date"
          width="medium"
          value={typed.dueOn}
          error={error('date')}
        />
      </Form>
      {skip !== undefined && (
        <p>
          <a href={skip}>
            <T>Passer pour l’instant</T>
          </a>
        </p>
      )}
    </Section>
  )
}
