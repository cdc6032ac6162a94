import { Button, Facts, fr, Quoted, Select, TextArea } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { isPartId, PART_IDS, partLabel } from '../../calls/parts.ts'
import { LONGEST_WORDS, type VisaComment } from '../visa.ts'
import { readerPath } from './addresses.ts'
import type { Errors } from './reader.tsx'

const partOf = (part: string) => (isPartId(part) ? partLabel(part) : part)

/** Remarks already written, the last first. */
export function Comments({ comments, zone }: { comments: VisaComment[]; zone: string }) {
  if (comments.length === 0) return null
  return (
    <Facts
      items={comments.map(({ part, body, writtenAt }) => ({
        term: `${partOf(part)}, le ${frenchDateTime(writtenAt, zone)}`,
        value: <Quoted text={body} />,
      }))}
    />
  )
}

/** The remark to write, in the form of the verdict: neither is lost when the other is sent. */
export function CommentFields(props: { secret: string; part: string; comment: string; errors: Errors }) {
  const { secret, part, comment, errors } = props
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <>
      <Select
        name="partie"
        label="Partie du guide"
        value={part}
        error={error('partie')}
        options={[
          { value: '', label: fr('Choisir une partie') },
          ...PART_IDS.map(id => ({ value: id, label: partLabel(id) })),
        ]}
      />
      <TextArea
        name="remarque"
        label="Votre remarque"
        value={comment}
        rows={4}
        limit={LONGEST_WORDS}
        error={error('remarque')}
        optional
      />
      <p>
        <Button label="Envoyer cette remarque" action={`${readerPath(secret)}/remarques`} />
      </p>
    </>
  )
}
