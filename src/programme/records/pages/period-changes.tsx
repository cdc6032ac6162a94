import { fr, T } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { Retention } from '../../../platform/retention.ts'
import type { Kept } from '../period.ts'
import { fateWords, periodWords } from '../period-words.ts'

export interface ChangeLine extends Kept {
  number: number
  reason: string
  by: string
  at: Date
}

/** What was said of a kind, the last first, each with its reason. */
export function Changes({ changes, rule, zone }: { changes: ChangeLine[]; rule: Retention; zone: string }) {
  if (changes.length === 0)
    return (
      <p>
        <T>Aucun : c'est la durée proposée par Pépin.</T>
      </p>
    )
  return (
    <ul>
      {changes.map(change => (
        <li>
          {fr(
            `Le ${frenchDateTime(change.at, zone)} : ${periodWords(change, rule)}, ${fateWords(change, rule)}. `,
          )}
          <bdi>{change.reason}</bdi>
          {change.by && (
            <>
              {' ('}
              <bdi>{change.by}</bdi>)
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
