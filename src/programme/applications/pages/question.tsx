import { Conditional, Hidden } from '../../../design/index.ts'
import type { Answer } from '../answers.ts'
import { conditionWords } from '../form/condition-words.ts'
import type { Field } from '../form.ts'
import { Control } from './control.tsx'

export interface QuestionProps {
  field: Field
  /** The questions on the same page: one that waits for them says so, and the script hides it meanwhile. */
  fields: readonly Field[]
  kept: Answer
  error: string | undefined
}

/** One question with the version its answer is typed over. */
export function Question({ field, fields, kept, error }: QuestionProps) {
  const { when } = field
  const control = (
    <>
      <Hidden name={`v.${field.id}`} value={String(kept.version)} />
      <Control field={field} value={kept.value} error={error} />
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
