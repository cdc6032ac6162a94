import { Alert, T } from '../../../design/index.ts'
import { civilDate, frenchDate } from '../../../platform/dates.ts'
import type { PublicCall } from '../call.ts'

type Shown = Pick<PublicCall, 'incubator' | 'holders' | 'revisions'>

const listed = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`

/** « incubateur Les Semailles », « incubateurs Les Semailles et La Serre ». */
export function heldBy({ incubator, holders = [] }: Shown): string {
  const names = [incubator.name, ...holders]
  return `${names.length < 2 ? 'incubateur' : 'incubateurs'} ${listed(names)}`
}

/** What changed since the call was published, each with its day. */
export function Revisions({ revisions = [], incubator }: Shown) {
  if (revisions.length === 0) return null
  return (
    <Alert tone="info" title="Ce qui a changé depuis la publication">
      <ul>
        {revisions.map(({ publishedAt, said }) => (
          <li>
            <T>{`Modifié le ${frenchDate(civilDate(publishedAt, incubator.zone))} : ${said.join(' ; ')}.`}</T>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
