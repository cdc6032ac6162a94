import type { Field } from '../applications/form.ts'

/** Lecture du jury : what a juror reads of a candidature; private answers never, who wrote it when allowed. */
const NEVER = new Set(['titre', 'guide_lu'])
export const NAMING_FIELDS = new Set(['nom', 'service', 'poste'])

export interface ReadAnswer {
  label: string
  text: string
}

export function answersForJury(
  form: readonly Field[],
  values: ReadonlyMap<string, string>,
  names: boolean,
): ReadAnswer[] {
  return form.flatMap(({ id, label, private: hidden }) => {
    const text = values.get(id) ?? ''
    const shown = !hidden && !NEVER.has(id) && (names || !NAMING_FIELDS.has(id)) && text !== ''
    return shown ? [{ label, text }] : []
  })
}
