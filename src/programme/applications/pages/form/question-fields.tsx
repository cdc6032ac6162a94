import { Checkbox, fr, Section, Select, TextArea, TextField } from '../../../../design/index.ts'
import type { FormDocument } from '../../form/document.ts'
import { KINDS } from '../../form/kinds.ts'
import { ALWAYS_PRIVATE, PROTECTED } from '../../form/protected.ts'
import type { QuestionError } from '../../form/question.ts'
import type { Typed } from '../../form/question-typed.ts'
import type { FieldKind } from '../../form.ts'
import { ConditionField } from './condition-field.tsx'
import { KindFields } from './kind-fields.tsx'

export interface QuestionFieldsProps {
  id: string | null
  kind: FieldKind
  document: FormDocument
  typed: Typed
  errors: readonly QuestionError[]
}

/** What is written of a question; only what its kind needs. */
export function QuestionFields({ id, kind, document, typed, errors }: QuestionFieldsProps) {
  const error = (field: string) => errors.find(each => each.field === field)?.message
  const text = (name: string) => ({ name, value: typed[name] ?? '', error: error(name) })
  const fixed = id !== null && PROTECTED.has(id)
  const kept = id === null ? undefined : ALWAYS_PRIVATE.get(id)
  return (
    <>
      <p>{fr(`Réponse attendue : ${KINDS[kind].label.toLowerCase()}.`)}</p>
      <TextField {...text('intitule')} label="La question" required />
      <TextArea
        {...text('aide')}
        label="Aide"
        hint="Ce qui guide la réponse, en une ou deux phrases."
        optional
        rows={3}
      />
      <TextArea {...text('exemple')} label="Exemple" hint="Montré après « Exemple : »." optional rows={2} />
      <KindFields kind={kind} typed={typed} error={error} />
      <Select
        {...text('etape')}
        label="Étape"
        options={document.steps.map((step, index) => ({
          value: step.id,
          label: `${index + 1}. ${step.title}`,
        }))}
      />
      {!fixed && (
        <>
          <Checkbox name="obligatoire" label="Réponse obligatoire" checked={!!typed['obligatoire']} />
          {kept === undefined ? (
            <Checkbox
              name="privee"
              error={error('privee')}
              label="Jamais montrée au jury"
              hint="Seule l’équipe de l’incubateur lit la réponse."
              checked={!!typed['privee']}
            />
          ) : (
            <p>{fr(kept)}</p>
          )}
          <ConditionField
            id={id ?? ''}
            document={document}
            value={typed['condition'] ?? ''}
            error={error('condition')}
          />
        </>
      )}
      <Section title="Pour ceux qui lisent">
        <TextField
          {...text('lecteur')}
          label="Nom de la question pour les lecteurs"
          hint="Exemple : « Pourquoi vous ? » se lit « Sa motivation ». Sans rien, c’est la question."
          optional
        />
      </Section>
    </>
  )
}
