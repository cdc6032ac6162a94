import { Conditional, Hidden } from '../../../design/index.ts'
import type { Answer } from '../answers.ts'
import { conditionWords } from '../form/condition-words.ts'
import type { Field } from '../form.ts'
import { baseOf } from '../typed-base.ts'
import { Control } from './control.tsx'
import { FilesControl, type FilesShown } from './files-control.tsx'

export interface QuestionProps {
  field: Field
  /** The questions on the same page: one that waits for them says so, and the script hides it meanwhile. */
  fields: readonly Field[]
  value: string
  /** The version this answer is typed over. */
  base: string
  error: string | undefined
  files: FilesShown
}

/** One question with the version its answer is typed over. */
export function Question({ field, fields, value, base, error, files }: QuestionProps) {
  const { when } = field
  const control =
    field.kind === 'files' ? (
      <FilesControl field={field} value={value} error={error} shown={files} />
    ) : (
      <>
        <Hidden name={`v.${field.id}`} value={base} />
        <Control field={field} value={value} error={error} />
      </>
    )
  const condition = conditionWords(field, fields)
  if (!when || condition === '') return control
  return (
    <Conditional on={when.field} is={when.is} said={condition}>
      {control}
    </Conditional>
  )
}

/** @param kept whether the text shown is the one kept; otherwise it was typed, and leaving it there is to keep it */
export function shownAnswer(answers: ReadonlyMap<string, Answer>, id: string, kept: boolean) {
  const answer = answers.get(id) ?? { value: '', version: 0 }
  return { value: answer.value, base: kept ? baseOf(answer) : String(answer.version) }
}
