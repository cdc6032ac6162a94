import { frenchDateTime } from '../../platform/dates.ts'

/** Procès-verbaux clos : the last in words, whether it still says what is recorded, and those it corrects. */
export interface ClosedView {
  number: number
  when: string
  current: boolean
  /** The last closed first. */
  earlier: { number: number; when: string }[]
}

/** @param fingerprint of the minutes as they are now */
export function closedView(
  all: readonly { number: number; fingerprint: string; closedAt: Date }[],
  fingerprint: string,
  zone: string,
): ClosedView | null {
  const [last, ...earlier] = all.toSorted((a, b) => b.number - a.number)
  if (!last) return null
  const line = ({ number, closedAt }: { number: number; closedAt: Date }) => ({
    number,
    when: frenchDateTime(closedAt, zone),
  })
  return { ...line(last), current: last.fingerprint === fingerprint, earlier: earlier.map(line) }
}

/** What the page of minutes asks of who reads it. */
export const minutesLead = (closed: ClosedView | null): string =>
  closed?.current
    ? 'Il est clos, avec son numéro et son empreinte. Si une décision ou une séance change, vous en clôturez un nouveau ; celui-ci reste.'
    : "Il s'écrit à mesure que vous enregistrez séances, déports et décisions. Relisez-le, puis clôturez-le."
