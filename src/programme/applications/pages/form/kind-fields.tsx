import { FieldRow, Radios, Select, TextArea, TextField } from '../../../../design/index.ts'
import { hasChoices, hasLength } from '../../form/kinds.ts'
import { MOST_CHOICES, MOST_FILES } from '../../form/question-parts.ts'
import type { Typed } from '../../form/question-typed.ts'
import type { FieldKind } from '../../form.ts'

export interface KindFieldsProps {
  kind: FieldKind
  typed: Typed
  error: (field: string) => string | undefined
}

/** What only some kinds of question have: choices, length, range, number of files. */
export function KindFields({ kind, typed, error }: KindFieldsProps) {
  const text = (name: string) => ({ name, value: typed[name] ?? '', error: error(name) })
  if (hasChoices({ kind }))
    return (
      <TextArea
        {...text('choix')}
        label="Les choix"
        hint={`Un par ligne, ${MOST_CHOICES} au plus.`}
        rows={6}
      />
    )
  if (hasLength({ kind })) return <LengthFields {...{ kind, typed, error }} />
  if (kind === 'number')
    return (
      <FieldRow>
        <TextField {...text('minimum')} label="Au moins" optional inputmode="decimal" width="short" />
        <TextField {...text('maximum')} label="Au plus" optional inputmode="decimal" width="short" />
      </FieldRow>
    )
  if (kind === 'files')
    return (
      <TextField
        {...text('nombre')}
        label="Nombre de fichiers au plus"
        hint={`De 1 à ${MOST_FILES}.`}
        inputmode="numeric"
        width="short"
      />
    )
  return null
}

function LengthFields({ kind, typed, error }: KindFieldsProps) {
  // One line is not counted in lines, unless it already is.
  const inLines = kind !== 'line' || typed['unite'] === 'lignes'
  return (
    <>
      <FieldRow>
        <TextField
          name="longueur"
          label="Longueur"
          value={typed['longueur'] ?? ''}
          error={error('longueur')}
          optional
          inputmode="numeric"
          width="short"
        />
        <Select
          name="unite"
          label="Comptée en"
          value={typed['unite'] ?? 'signes'}
          error={error('unite')}
          options={[
            ...(inLines ? [{ value: 'lignes', label: 'lignes de 90 signes' }] : []),
            { value: 'mots', label: 'mots' },
            { value: 'signes', label: 'signes' },
          ]}
        />
      </FieldRow>
      <Radios
        name="portee"
        legend="Cette longueur est"
        value={typed['portee'] ?? 'limite'}
        options={[
          { value: 'limite', label: 'Une limite', hint: 'Au-delà, la candidature ne peut pas être envoyée.' },
          { value: 'conseil', label: 'Un conseil', hint: 'Au-delà, rien n’est refusé.' },
        ]}
      />
    </>
  )
}
