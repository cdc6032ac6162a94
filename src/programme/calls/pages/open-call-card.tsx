import { Card, T } from '../../../design/index.ts'
import { type PublicCall, statusOf } from '../call.ts'
import { LABEL_WORDS } from '../guide.ts'
import { holderNames } from '../holding.ts'
import { keyDate } from '../wording.ts'
import { callPath } from './addresses.ts'
import { StatusBadge } from './status-badge.tsx'

/** A call in a list, under the names of those who hold it, in the colours of its own incubator. */
export function OpenCallCard({ call, now }: { call: PublicCall; now: Date }) {
  const { guide, incubator } = call
  return (
    <Card title={guide.title} href={callPath(call.slug)} theme={incubator.theme} eyebrow={eyebrowOf(call)}>
      <p>
        <StatusBadge status={statusOf(call, now)} /> <T>{sentence(LABEL_WORDS[guide.label])}</T>
      </p>
      <p>
        <strong>
          <T>{keyDate(call, now)}</T>
        </strong>
      </p>
      <p>
        <T>{`Cet appel s'adresse à ${guide.perimeter}.`}</T>
      </p>
      {guide.theme !== '' && (
        <p>
          <T>{`Thème : ${guide.theme}.`}</T>
        </p>
      )}
    </Card>
  )
}

/** A call held together bears every name; the administrations are on its page. */
function eyebrowOf({ incubator, holders = [] }: PublicCall): string {
  const names = holderNames(incubator, holders)
  return holders.length === 0 ? `${names}, ${incubator.administration}` : names
}

export const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
