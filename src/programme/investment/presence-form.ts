import { type Attendant, PARTS, PRESENCES } from './committee.ts'
import { type FieldError, type FormShape, type Typed, typedOf } from './fields.ts'
import { readForm } from './read-form.ts'
import { PART_WORDS, PRESENCE_WORDS } from './wording.ts'

/** Formulaire des présences : who was asked, as what, and whether they are there or represented. */
const MOST = 30

export const PRESENCE_SHAPE: FormShape = {
  fields: [],
  groups: [
    {
      key: 'rows',
      title: 'Les personnes',
      hint: 'Une ligne dont le nom est vidé disparaît.',
      row: 'Personne',
      most: MOST,
      fields: [
        { name: 'nom', key: 'name', kind: 'line', label: 'Prénom et nom' },
        { name: 'fonction', key: 'capacity', kind: 'line', label: 'Fonction', optional: true },
        {
          name: 'role',
          key: 'part',
          kind: 'choice',
          label: 'Au titre de',
          options: PARTS.map(value => ({ value, label: PART_WORDS[value] })),
        },
        {
          name: 'presence',
          key: 'presence',
          kind: 'choice',
          label: 'Présence',
          options: PRESENCES.map(value => ({ value, label: PRESENCE_WORDS[value] })),
        },
        {
          name: 'par',
          key: 'representedBy',
          kind: 'line',
          label: 'Représenté ou représentée par',
          optional: true,
        },
      ],
    },
  ],
}

type Row = { name: string; capacity: string; part: string; presence: string; representedBy: string }

export function readPresence(
  typed: Typed,
): { ok: true; attendance: Attendant[] } | { ok: false; errors: FieldError[] } {
  const { values, errors } = readForm(PRESENCE_SHAPE, typed)
  const rows = (values['rows'] ?? []) as Row[]
  const wrong = rows.flatMap(({ name, presence, representedBy }, index): FieldError[] => {
    const at = index + 1
    if (name === '') return [{ field: `nom-${at}`, message: `Personne ${at} : écrivez son nom.` }]
    return presence === 'represented' && representedBy === ''
      ? [{ field: `par-${at}`, message: `Personne ${at} : écrivez qui la représente.` }]
      : []
  })
  if (errors.length + wrong.length > 0) return { ok: false, errors: [...errors, ...wrong] }
  return { ok: true, attendance: rows.map(attendantOf) }
}

const attendantOf = ({ part, presence, representedBy, ...who }: Row): Attendant => ({
  ...who,
  part: PARTS.find(known => known === part) ?? 'other',
  presence: PRESENCES.find(known => known === presence) ?? 'expected',
  // Only said of someone represented.
  representedBy: presence === 'represented' ? representedBy : '',
})

export const presenceTyped = (attendance: readonly Attendant[]): Typed =>
  typedOf(PRESENCE_SHAPE, { rows: attendance })
