import { Select } from '../../../../design/index.ts'
import { quotedLabel } from '../../form/condition-words.ts'
import type { FormDocument } from '../../form/document.ts'
import { conditionsFor } from '../../form/question.ts'
import { conditionValue } from '../../form/question-typed.ts'

/** When the question is asked: always, or after one answer of another. */
export function ConditionField({
  id,
  document,
  value,
  error,
}: {
  id: string
  document: FormDocument
  value: string
  error: string | undefined
}) {
  const words = ({ field, is }: { field: string; is: string }) => {
    const before = document.fields.find(each => each.id === field)
    const label = quotedLabel(before?.label ?? field)
    if (before?.kind !== 'choice') return `Si ${label} a pour réponse ${quotedLabel(is)}`
    return is === 'oui' ? `Si ${label} est cochée` : `Si ${label} n’est pas cochée`
  }
  const stepOf = (field: string) => {
    const step = document.fields.find(each => each.id === field)?.step
    const at = document.steps.findIndex(each => each.id === step)
    return `Étape ${at + 1} : ${document.steps[at]?.title ?? ''}`
  }
  return (
    <Select
      name="condition"
      label="À qui la poser"
      hint="La question qui décide vient avant celle-ci. Une réponse déjà écrite est gardée quand la question n’est plus posée ; elle ne compte plus."
      value={value}
      error={error}
      options={[
        { value: '', label: 'À tout le monde' },
        ...conditionsFor(id, document).map(each => ({
          value: conditionValue(each),
          label: words(each),
          group: stepOf(each.field),
        })),
      ]}
    />
  )
}
