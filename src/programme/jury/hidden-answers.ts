import { filesIn, type LinkedFile, linked } from '../applications/attached.ts'
import type { Field } from '../applications/form.ts'

/** Lecture du jury : what a juror reads of a candidature; private answers never, who wrote it when allowed. */
const NEVER = new Set(['titre', 'guide_lu'])
export const NAMING_FIELDS = new Set(['nom', 'service', 'poste'])

export interface ReadAnswer {
  label: string
  text: string
  /** In the place of the text, when the question asks for files. */
  files: LinkedFile[] | null
}

export function answersForJury(
  form: readonly Field[],
  values: ReadonlyMap<string, string>,
  names: boolean,
  /** A file's own name often says who wrote. */
  fileNames = true,
): ReadAnswer[] {
  return form.flatMap(field => {
    const { id, label, private: hidden } = field
    const text = values.get(id) ?? ''
    const shown = !hidden && !NEVER.has(id) && (names || !NAMING_FIELDS.has(id)) && text !== ''
    if (!shown) return []
    const files = field.kind === 'files' ? filesIn(text) : null
    const named = fileNames
      ? files
      : files?.map((file, index) => ({ ...file, name: namelessOf(file.name, index + 1) }))
    return [{ label, text, files: named?.map(file => linked(file, 'evaluations/')) ?? null }]
  })
}

/** « Pièce 2.pdf »: what is read of a file while who wrote is hidden. */
export const namelessOf = (name: string, number?: number): string =>
  `Pièce${number === undefined ? '' : ` ${number}`}${/\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? ''}`
