import type { Child } from 'hono/jsx'
import { Form, Hidden, Radios, Section, TextArea } from '../../../../design/index.ts'
import { LONGEST_REASON } from '../../../applications/decision.ts'

export interface DecisionFormProps {
  action: string
  /** Number of the decision it would replace; 0 while there is none. */
  version: number
  legend: string
  options: { value: string; label: string }[]
  reasonHint: string
  typed: { outcome: string; reason: string }
  error(field: string): string | undefined
  /** What the panel asks besides, before the reason. */
  children?: Child
}

/** An outcome and its reason, for one candidature. */
export function DecisionForm(props: DecisionFormProps) {
  const { action, version, legend, options, reasonHint, typed, error, children } = props
  return (
    <Section title={version > 0 ? 'Changer la décision' : 'Décider'}>
      <Form action={action} submit={version > 0 ? 'Changer la décision' : 'Enregistrer la décision'}>
        <Hidden name="version" value={String(version)} />
        <Radios name="issue" legend={legend} value={typed.outcome} error={error('issue')} options={options} />
        {children}
        <TextArea
          name="motif"
          label="Motif"
          hint={reasonHint}
          value={typed.reason}
          rows={6}
          limit={LONGEST_REASON}
          error={error('motif')}
        />
      </Form>
    </Section>
  )
}
