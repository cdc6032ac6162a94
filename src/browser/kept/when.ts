import { printed } from '../words.ts'

const two = (part: number) => String(part).padStart(2, '0')

/** « à 14 h 32 », or « le 3 novembre à 14 h 32 » on another day, by the clock of the device. */
export function whenKept(at: number, now: number): string {
  const [kept, today] = [new Date(at), new Date(now)]
  const hour = printed(`à ${kept.getHours()} h ${two(kept.getMinutes())}`)
  if (kept.toDateString() === today.toDateString()) return hour
  return `le ${kept.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' })} ${hour}`
}
