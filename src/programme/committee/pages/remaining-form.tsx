import { Form, Radios, Section, T, TextArea } from '../../../design/index.ts'
import { LONGEST_REASON } from '../../applications/decision.ts'
import { choicesOf } from '../../jury/ranking-wording.ts'
import { COMMON_OUTCOMES } from '../selection.ts'

export interface RemainingFormProps {
  slug: string
  left: number
  typed: { outcome: string; reason: string }
  errors: readonly { field: string; message: string }[]
}

/** One decision for all that is left; read again before it is made. A reserve place is given one by one. */
export function RemainingForm({ slug, left, typed, errors }: RemainingFormProps) {
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Section title="Décider pour les candidatures restantes">
      <p>
        <T>
          {left < 2
            ? 'Une candidature reste à décider. Vous relirez avant que rien ne soit enregistré.'
            : `${left} candidatures restent à décider, avec une décision et un motif communs. Vous relirez la liste et le texte avant que rien ne soit enregistré.`}
        </T>
      </p>
      <Form action={`/gestion/appels/${slug}/selection/restantes`} submit="Relire avant de décider">
        <Radios
          name="issue"
          legend="Décision"
          hint="La liste complémentaire se remplit une candidature à la fois : chacune y a sa place."
          value={typed.outcome}
          error={error('issue')}
          options={choicesOf(COMMON_OUTCOMES)}
        />
        <TextArea
          name="motif"
          label="Motif commun"
          hint="Il figure au procès-verbal, et la lettre à chaque personne s'en inspire."
          value={typed.reason}
          rows={5}
          limit={LONGEST_REASON}
          error={error('motif')}
        />
      </Form>
    </Section>
  )
}
