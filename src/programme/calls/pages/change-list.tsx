import { Difference, Section, T } from '../../../design/index.ts'
import type { Change } from '../changes.ts'
import type { Guide } from '../guide.ts'
import { partLabel } from '../parts.ts'
import { wordDifference } from '../word-difference.ts'

/** What differs, field by field, word by word. */
export function ChangeList({ changes, guide }: { changes: readonly Change[]; guide: Guide }) {
  return (
    <>
      <p>
        <T>Ce qui est barré disparaît, ce qui est souligné est nouveau.</T>
      </p>
      {changes.map(({ part, label, before, after }) => (
        <Section level={3} title={part ? `${partLabel(part, guide)} : ${label}` : label}>
          <Difference stretches={wordDifference(before, after).filter(({ text }) => text !== '')} />
        </Section>
      ))}
    </>
  )
}
