import { Alert, fr, Section, T, TwoValues } from '../../../design/index.ts'
import type { BriefingField, TypedBriefing } from '../briefing-form.ts'
import { differing, saidOf } from '../briefing-typed.ts'

/** Someone else saved this briefing meanwhile: both versions, field by field; the form below holds one's own. */
export function BriefingClash(props: {
  theirs: TypedBriefing
  mine: TypedBriefing
  labels: Record<BriefingField, { label: string }>
}) {
  const { theirs, mine, labels } = props
  return (
    <>
      <Alert tone="warning" title="Quelqu’un a changé cette réunion pendant que vous écriviez">
        <p>
          <T>
            Rien n'est perdu. Comparez les deux versions, corrigez la vôtre dans le formulaire, puis
            enregistrez : elle remplacera l'autre. « Annuler » garde la version enregistrée.
          </T>
        </p>
      </Alert>
      {differing(theirs, mine).map(field => (
        <Section title={labels[field].label} level={3}>
          <TwoValues theirs={saidOf(field, theirs[field])} mine={saidOf(field, mine[field])} />
        </Section>
      ))}
      <h2>{fr('Votre version')}</h2>
    </>
  )
}
