import { Alert, Details, T } from '../../../design/index.ts'
import { civilDate, frenchDate } from '../../../platform/dates.ts'
import type { PublicCall } from '../call.ts'
import { incubatorsHolding } from '../holding.ts'

type Shown = Pick<PublicCall, 'incubator' | 'holders' | 'revisions'>

export const heldBy = ({ incubator, holders = [] }: Shown): string => incubatorsHolding(incubator, holders)

/** The last date that moved since the call was published, and, folded, everything with its day. */
export function Revisions({ revisions = [], incubator }: Shown) {
  const last = revisions.find(({ moved }) => moved) ?? revisions[0]
  if (!last) return null
  const day = (at: Date) => `Modifié le ${frenchDate(civilDate(at, incubator.zone))}`
  const more = revisions.length > 1 || last.said.length > 1
  return (
    <Alert tone="info">
      <p>
        <T>{`${day(last.publishedAt)} : ${last.said[0]}.`}</T>
      </p>
      {more && (
        <Details summary="Tout ce qui a changé depuis la publication">
          {revisions.map(({ publishedAt, said }) => (
            <>
              <p>
                <T>{`${day(publishedAt)} :`}</T>
              </p>
              <ul>
                {said.map(change => (
                  <li>
                    <T>{change}</T>
                  </li>
                ))}
              </ul>
            </>
          ))}
        </Details>
      )}
    </Alert>
  )
}
