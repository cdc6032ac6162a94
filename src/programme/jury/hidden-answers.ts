import { filesIn, type LinkedFile, linked } from '../applications/attached.ts'
import { answersShown, answerText, REMOVED_TITLE } from '../applications/form/reading.ts'
import { type Field, readerLabel } from '../applications/form.ts'

/** Lecture du jury : what a juror reads of a candidature; private answers never, who wrote it when allowed. */
const NEVER = new Set(['titre', 'guide_lu'])
export const NAMING_FIELDS = new Set(['nom', 'service', 'poste'])

export interface ReadAnswer {
  label: string
  text: string
  /** In the place of the text, when the question asks for files. */
  files: LinkedFile[] | null
}

/** What was asked, in the form's order; then what the form asks no more. */
export function answersForJury(
  form: readonly Field[],
  values: ReadonlyMap<string, string>,
  names: boolean,
  /** A file's own name often says who wrote. */
  fileNames = true,
): ReadAnswer[] {
  const { asked, removed } = answersShown(form, values)
  const read = (title: string) => (field: Field) => {
    const { id, private: hidden } = field
    const value = values.get(id) ?? ''
    const shown = !hidden && !NEVER.has(id) && (names || !NAMING_FIELDS.has(id))
    if (!shown) return []
    const files = field.kind === 'files' ? filesIn(value) : null
    const named = fileNames
      ? files
      : files?.map((file, index) => ({ ...file, name: namelessOf(file.name, index + 1) }))
    const links = named?.map(file => linked(file, 'evaluations/')) ?? null
    return [{ label: `${title}${readerLabel(field)}`, text: answerText(field, value), files: links }]
  }
  return [...asked.flatMap(read('')), ...removed.flatMap(read(`${REMOVED_TITLE} : `))]
}

/** « Pièce 2.pdf »: what is read of a file while who wrote is hidden. */
export const namelessOf = (name: string, number?: number): string =>
  `Pièce${number === undefined ? '' : ` ${number}`}${/\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? ''}`
