import type { Pairing } from './assignment-pairing.ts'

/** Équilibre des charges : chains of transfers from one seat to the next, each giving one application on. */
interface Step {
  from: number
  application: number
}

/** Every seat that a transfer starting at `sources` can reach, with the step that leads to it. */
function reach(pairing: Pairing, sources: readonly number[]): Map<number, Step | null> {
  const reached = new Map<number, Step | null>(sources.map(s => [s, null]))
  const waiting = [...sources]
  for (let s = waiting.shift(); s !== undefined; s = waiting.shift())
    for (const application of pairing.movable(s))
      for (let to = 0; to < pairing.seats.length; to++) {
        if (reached.has(to) || !pairing.couldRead(application, to)) continue
        reached.set(to, { from: s, application })
        waiting.push(to)
      }
  return reached
}

/** Moves one application along each step that leads to `target`; answers the seat the chain starts from. */
function transfer(pairing: Pairing, reached: ReadonlyMap<number, Step | null>, target: number): number {
  const steps: (Step & { to: number })[] = []
  let at = target
  for (let step = reached.get(at); step; step = reached.get(at)) {
    steps.push({ ...step, to: at })
    at = step.from
  }
  for (const { from, application } of steps) pairing.remove(application, from)
  for (const { to, application } of steps) pairing.add(application, to)
  return at
}

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
