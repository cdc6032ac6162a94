import { Badge, fr } from '../../../../design/index.ts'
import type { FormDocument } from '../../form/document.ts'
import { isProtected } from '../../form/protected.ts'
import { questionWords } from '../../form/question-words.ts'
import type { Field } from '../../form.ts'
import { questionPath } from '../../form-paths.ts'

/** A question in the list: its words, then what it asks, in brief. */
export function QuestionCell({
  slug,
  field,
  document,
}: {
  slug: string
  field: Field
  document: FormDocument
}) {
  return (
    <>
      <a href={questionPath(slug, field.id)}>{fr(field.label)}</a>
      {questionWords(field, document.fields).map(line => (
        <>
          <br />
          {fr(line)}
        </>
      ))}
    </>
  )
}

export const QuestionMarks = ({ field }: { field: Field }) => (
  <>
    <Badge>{field.required ? 'obligatoire' : 'facultative'}</Badge>{' '}
    {field.private && <Badge tone="info">jamais montrée au jury</Badge>}{' '}
    {isProtected(field) && <Badge>ne se retire pas</Badge>}
  </>
)
