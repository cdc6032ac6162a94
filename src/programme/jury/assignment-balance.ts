import { reach, transfer } from './assignment-chains.ts'
import type { Pairing } from './assignment-pairing.ts'

/** Équilibre des charges : loads made even by chains of transfers. */
const lightest = (pairing: Pairing, seats: readonly number[]): number | undefined =>
  [...seats].sort((a, b) => pairing.load(a) - pairing.load(b) || a - b)[0]

/** Where everyone who could read an application is full, someone gives another one away to make room. */
export function fillBySwaps(pairing: Pairing): void {
  for (let a = 0; a < pairing.applications.length; a++)
    while (pairing.missing(a) > 0) {
      const sources = pairing.seats.map((_, s) => s).filter(s => pairing.couldRead(a, s))
      const reached = reach(pairing, sources)
      const target = lightest(
        pairing,
        [...reached.keys()].filter(s => !pairing.isFull(s)),
      )
      if (target === undefined) break
      pairing.add(a, transfer(pairing, reached, target))
    }
}

/** Until no chain leads from a seat to one with two applications fewer. */
export function balance(pairing: Pairing): void {
  for (let moved = true; moved; ) {
    moved = false
    const order = pairing.seats.map((_, s) => s)
    order.sort((a, b) => pairing.load(b) - pairing.load(a) || a - b)
    for (const s of order) {
      const reached = reach(pairing, [s])
      const target = lightest(
        pairing,
        [...reached.keys()].filter(to => !pairing.isFull(to) && pairing.load(to) <= pairing.load(s) - 2),
      )
      if (target === undefined) continue
      transfer(pairing, reached, target)
      moved = true
      break
    }
  }
}
