/** Where a day stands on a line of time, as a percentage that SVG reads. */
const DAY_MS = 86_400_000
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS

const share = (date: string, from: string, to: string): number => {
  const whole = Math.max(1, dayOf(to) - dayOf(from))
  return Math.min(1, Math.max(0, (dayOf(date) - dayOf(from)) / whole))
}
const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`

export const position = (date: string, from: string, to: string): string => percent(share(date, from, to))

/** How long from one day to another; a sliver is still seen. */
export const length = (start: string, end: string, from: string, to: string): string =>
  percent(Math.max(0.008, share(end, from, to) - share(start, from, to)))

const MOST_YEARS = 5

/** The years to write under the line: at most six, far enough from its ends to be read whole. */
export function yearsBetween(from: string, to: string): { year: string; at: string }[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const step = Math.max(1, Math.ceil((last - first) / MOST_YEARS))
  const years: { year: string; at: string }[] = []
  for (let year = first + 1; year <= last; year += step) {
    const part = share(`${String(year).padStart(4, '0')}-01-01`, from, to)
    if (part > 0.05 && part < 0.95) years.push({ year: String(year), at: percent(part) })
  }
  return years
}
