import { Checkbox, FieldRow, Hidden, Section, TextField } from '../../../design/index.ts'
import { type PhaseError, type PhaseRow, RIGHT_FIELDS } from '../phase-form.ts'
import { LABELS, RIGHT_KEYS } from './right-words.ts'

/** One period to fill. */
export function Row({ row, n, errors }: { row: PhaseRow; n: number; errors: PhaseError[] }) {
  const error = (field: string) => errors.find(each => each.field === `${field}.${n}`)?.message
  return (
    <Section title={`Période ${n}`}>
      <Hidden name={`id.${n}`} value={row.id} />
      <TextField
        name={`nom.${n}`}
        label="Nom"
        width="medium"
        value={row.name}
        error={error('nom')}
        required
      />
      {/* No hint on one of the two: their boxes stay on one line. */}
      <FieldRow>
        <TextField
          name={`debut.${n}`}
          label="Commence le"
          type="date"
          width="medium"
          value={row.date}
          error={error('debut')}
          required
        />
        <TextField
          name={`heure.${n}`}
          label="À (exemple : 9 h 30)"
          width="short"
          value={row.time.replace(/^0?(\d+):(\d\d)$/, '$1 h $2')}
          error={error('heure')}
          required
        />
      </FieldRow>
      <FieldRow>
        {RIGHT_KEYS.map(key => (
          <Checkbox
            name={`${RIGHT_FIELDS[key]}.${n}`}
            label={LABELS[key].label}
            hint={LABELS[key].hint}
            checked={row.rights[key]}
          />
        ))}
      </FieldRow>
      <Checkbox name={`retirer.${n}`} label="Retirer cette période" checked={row.remove} />
    </Section>
  )
}
