import { type LinkedFile, linkedFiles } from '../applications/attached.ts'
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
): ReadAnswer[] {
  return form.flatMap(field => {
    const { id, label, private: hidden } = field
    const text = values.get(id) ?? ''
    const shown = !hidden && !NEVER.has(id) && (names || !NAMING_FIELDS.has(id)) && text !== ''
    return shown ? [{ label, text, files: linkedFiles(field, text, 'evaluations/') }] : []
  })
}
