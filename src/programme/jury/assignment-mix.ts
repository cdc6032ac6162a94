import type { Pairing } from './assignment-pairing.ts'

/** Mélange des regards : moves and exchanges that mix backgrounds better and leave the loads as balanced. */
const PASSES = 5

export function improveMix(pairing: Pairing): void {
  for (let pass = 0; pass < PASSES; pass++) {
    let improved = false
    for (let a = 0; a < pairing.applications.length; a++) while (improveOne(pairing, a)) improved = true
    if (!improved) return
  }
}

const swapped = (seats: readonly number[], out: number, into: number) => [
  ...seats.filter(s => s !== out),
  into,
]

/** One change for the better to the readers of an application; false when there is none. */
function improveOne(pairing: Pairing, a: number): boolean {
  const readers = pairing.seatsOf(a)
  const mix = pairing.mix(readers)
  if (mix === 2 * readers.length + 1) return false
  for (const from of readers) {
    if (pairing.isKept(a, from)) continue
    for (let to = 0; to < pairing.seats.length; to++) {
      if (!pairing.couldRead(a, to)) continue
      const gain = pairing.mix(swapped(readers, from, to)) - mix
      if (gain <= 0) continue
      if (pairing.load(to) < pairing.load(from) && !pairing.isFull(to)) {
        pairing.remove(a, from)
        pairing.add(a, to)
        return true
      }
      if (exchange(pairing, { a, from, to, gain })) return true
    }
  }
  return false
}

/** `to` gives one of its applications to `from` and takes `a`, when both together are better served. */
function exchange(
  pairing: Pairing,
  { a, from, to, gain }: { a: number; from: number; to: number; gain: number },
): boolean {
  for (const b of pairing.movable(to)) {
    if (b === a || !pairing.couldRead(b, from)) continue
    const readers = pairing.seatsOf(b)
    const loss = pairing.mix(readers) - pairing.mix(swapped(readers, to, from))
    if (loss >= gain) continue
    pairing.remove(a, from)
    pairing.remove(b, to)
    pairing.add(a, to)
    pairing.add(b, from)
    return true
  }
  return false
}
