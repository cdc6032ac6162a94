import { digits } from '../calls/quantities.ts'
import { ACCESSIBILITIES, EMPTY_SHEET, SHEET_LIMITS, type Sheet, sheetSchema } from './sheet.ts'
import type { Typed } from './typed.ts'

/** Formulaire de la fiche : what is typed, and the sheet it makes. */
export interface SheetField {
  name: string
  key: keyof Sheet
  label: string
  hint?: string
  kind: 'line' | 'text' | 'markdown' | 'address' | 'list' | 'choice'
}

export const SHEET_FIELDS: readonly SheetField[] = [
  {
    name: 'accroche',
    key: 'pitch',
    label: 'En une phrase ou deux',
    hint: 'Ce que le service change, et pour qui.',
    kind: 'text',
  },
  {
    name: 'description',
    key: 'description',
    label: 'Description',
    hint: 'Une ligne vide sépare les paragraphes. « - » commence une liste, « ### » un titre, **gras** et [lien](https://exemple.fr) sont compris.',
    kind: 'markdown',
  },
  {
    name: 'contact',
    key: 'contact',
    label: 'Contact',
    hint: 'Une adresse e-mail lue par l’équipe.',
    kind: 'line',
  },
  { name: 'lien', key: 'link', label: 'Adresse du service', kind: 'address' },
  { name: 'code', key: 'repository', label: 'Code source', kind: 'address' },
  { name: 'statistiques', key: 'statsUrl', label: 'Page de statistiques', kind: 'address' },
  { name: 'budget', key: 'budgetUrl', label: 'Page de budget', kind: 'address' },
  { name: 'impact', key: 'impactUrl', label: 'Page d’impact', kind: 'address' },
  {
    name: 'technos',
    key: 'technos',
    label: 'Techniques employées',
    hint: 'Séparées par des virgules.',
    kind: 'list',
  },
  {
    name: 'accessibilite',
    key: 'accessibility',
    label: 'Accessibilité',
    hint: 'Le résultat du dernier audit.',
    kind: 'choice',
  },
]

export const ACCESSIBILITY_OPTIONS = [
  { value: '', label: 'Pas encore dite' },
  ...ACCESSIBILITIES.map(value => ({ value, label: value })),
]

const wanted = (key: keyof Sheet, typed: string) =>
  key === 'technos'
    ? typed
        .split(/[,;\n]/)
        .map(each => each.trim())
        .filter(each => each !== '')
    : typed

/** The sheet typed, or what is wrong field by field. */
export function readSheet(
  typed: Typed,
): { ok: true; sheet: Sheet } | { ok: false; errors: { field: string; message: string }[] } {
  const read = sheetSchema.safeParse(
    Object.fromEntries(SHEET_FIELDS.map(({ name, key }) => [key, wanted(key, typed[name] ?? '')])),
  )
  if (read.success) return { ok: true, sheet: read.data }
  const keys = new Set(read.error.issues.map(({ path }) => path[0]))
  const errors = SHEET_FIELDS.filter(({ key }) => keys.has(key)).map(field => ({
    field: field.name,
    message: `${field.label} : ${problemOf(field)}`,
  }))
  return { ok: false, errors }
}

function problemOf({ kind, key }: SheetField): string {
  const limit = key === 'pitch' || key === 'description' ? SHEET_LIMITS[key] : SHEET_LIMITS.line
  if (kind === 'address')
    return `écrivez une adresse complète, de ${SHEET_LIMITS.line} signes au plus. Exemple : https://service.exemple.fr`
  if (kind === 'choice') return 'choisissez dans la liste.'
  if (kind === 'list')
    return `${SHEET_LIMITS.technos} au plus, de ${SHEET_LIMITS.line} signes au plus chacune.`
  return `ce texte tient en ${digits(limit)} signes au plus.`
}

export const typedSheet = (sheet: Sheet = EMPTY_SHEET): Typed =>
  Object.fromEntries(
    SHEET_FIELDS.map(({ name, key }) => {
      const value = sheet[key]
      return [name, typeof value === 'string' ? value : value.join(', ')]
    }),
  )
