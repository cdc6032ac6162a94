import type { Pairing } from './assignment-pairing.ts'

/** Transferts : chains of transfers from one seat to the next, each giving one application on. */
export interface Step {
  from: number
  application: number
}

/** Every seat that a transfer starting at `sources` can reach, with the step that leads to it. */
export function reach(pairing: Pairing, sources: readonly number[]): Map<number, Step | null> {
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
export function transfer(
  pairing: Pairing,
  reached: ReadonlyMap<number, Step | null>,
  target: number,
): number {
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
