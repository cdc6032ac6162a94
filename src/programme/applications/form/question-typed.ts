import type { Field, LengthUnit } from '../form.ts'
import { hasLength } from './kinds.ts'

/** Question telle que l'organisateur l'écrit : every part of it as text, for its page. */
export type Typed = Readonly<Record<string, string>>

export const UNIT_SLUGS: Record<LengthUnit, string> = { lines: 'lignes', words: 'mots', characters: 'signes' }

export const conditionValue = ({ field, is }: { field: string; is: string }): string => `${field}=${is}`

export function typedQuestion(field: Field): Typed {
  const length = field.length ?? { unit: 'characters' as const, most: field.limit, enforced: true }
  return {
    intitule: field.label,
    lecteur: field.reader ?? '',
    etape: field.step,
    aide: field.hint ?? '',
    exemple: field.example ?? '',
    choix: (field.choices ?? []).join('\n'),
    condition: field.when ? conditionValue(field.when) : '',
    minimum: field.min === undefined ? '' : String(field.min).replace('.', ','),
    maximum: field.max === undefined ? '' : String(field.max).replace('.', ','),
    nombre: field.kind === 'files' ? String(field.most ?? 1) : '',
    ...(hasLength(field)
      ? {
          longueur: String(length.most),
          unite: UNIT_SLUGS[length.unit],
          portee: length.enforced ? 'limite' : 'conseil',
        }
      : {}),
    ...(field.required ? { obligatoire: 'oui' } : {}),
    ...(field.private ? { privee: 'oui' } : {}),
  }
}
