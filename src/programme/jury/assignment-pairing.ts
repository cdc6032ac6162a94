import type { AssignableSeat, AssignmentRequest, ToAssign } from './assignment.ts'

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Répartition en cours : who reads what while the rule works; applications and seats by their position, sorted by id. */
export class Pairing {
  readonly applications: readonly ToAssign[]
  readonly seats: readonly AssignableSeat[]
  readonly reviews: number
  private readonly readers: Set<number>[]
  private readonly kept: Set<number>[]
  private readonly forbidden: Set<number>[]
  private readonly read: Set<number>[]
  /** How often two seats read the same application: groups are mixed, so that readers can be compared. */
  private readonly together: number[][]

  constructor({ applications, seats, reviews }: AssignmentRequest) {
    this.applications = [...applications].sort(byId)
    this.seats = [...seats].sort(byId)
    this.reviews = reviews
    const position = new Map(this.seats.map(({ id }, index) => [id, index]))
    const positions = (ids: readonly string[]) =>
      new Set(ids.map(id => position.get(id) ?? -1).filter(index => index >= 0))
    this.readers = this.applications.map(() => new Set())
    this.forbidden = this.applications.map(({ conflicts }) => positions(conflicts))
    this.kept = this.applications.map(
      (each, a) => new Set([...positions(each.seats)].filter(s => !this.forbidden[a]?.has(s))),
    )
    this.read = this.seats.map(() => new Set())
    this.together = this.seats.map(() => this.seats.map(() => 0))
    this.kept.forEach((seats, a) => {
      for (const s of seats) this.add(a, s)
    })
  }

  add(a: number, s: number): void {
    for (const other of this.readers[a] ?? []) this.count(other, s, 1)
    this.readers[a]?.add(s)
    this.read[s]?.add(a)
  }

  remove(a: number, s: number): void {
    this.readers[a]?.delete(s)
    this.read[s]?.delete(a)
    for (const other of this.readers[a] ?? []) this.count(other, s, -1)
  }

  private count(one: number, other: number, by: number): void {
    const [row, column] = [this.together[one], this.together[other]]
    if (row && column) {
      row[other] = (row[other] ?? 0) + by
      column[one] = (column[one] ?? 0) + by
    }
  }

  seatsOf = (a: number): number[] => [...(this.readers[a] ?? [])].sort((one, other) => one - other)
  load = (s: number): number => this.read[s]?.size ?? 0
  isKept = (a: number, s: number): boolean => this.kept[a]?.has(s) ?? false
  isForbidden = (a: number, s: number): boolean => this.forbidden[a]?.has(s) ?? false
  isFull = (s: number): boolean => this.load(s) >= (this.seats[s]?.limit ?? Number.POSITIVE_INFINITY)
  missing = (a: number): number => Math.max(0, this.reviews - (this.readers[a]?.size ?? 0))

  /** Could read it, room or not: no conflict, not a reader yet, and not a seat that takes nothing new. */
  couldRead(a: number, s: number): boolean {
    return !this.isForbidden(a, s) && !this.readers[a]?.has(s) && this.seats[s]?.limit !== 0
  }

  /** The applications a seat can give to another: what was there before stays. */
  movable(s: number): number[] {
    return [...(this.read[s] ?? [])].filter(a => !this.isKept(a, s))
  }

  /** Mix of an application's readers: distinct known backgrounds first, then someone senior. */
  mix(seats: readonly number[]): number {
    const backgrounds = new Set(seats.map(s => this.seats[s]?.background || `?${s}`))
    return 2 * backgrounds.size + (seats.some(s => this.seats[s]?.senior) ? 1 : 0)
  }

  /** Gives each application its readers one by one, the hardest to serve first, to the lightest loads. */
  fill(): void {
    const could = this.applications.map((_, a) => this.seats.filter((_, s) => this.couldRead(a, s)).length)
    const order = this.applications.map((_, a) => a)
    order.sort((one, other) => (could[one] ?? 0) - (could[other] ?? 0) || one - other)
    for (const a of order)
      while (this.missing(a) > 0) {
        const best = this.bestFor(a)
        if (best === null) break
        this.add(a, best)
      }
  }

  private bestFor(a: number): number | null {
    const now = this.seatsOf(a)
    let best: { s: number; key: number[] } | null = null
    for (let s = 0; s < this.seats.length; s++) {
      if (!this.couldRead(a, s) || this.isFull(s)) continue
      const met = now.reduce((sum, other) => sum + (this.together[s]?.[other] ?? 0), 0)
      const key = [this.load(s), -this.mix([...now, s]), met]
      if (best === null || isBefore(key, best.key)) best = { s, key }
    }
    return best?.s ?? null
  }
}

function isBefore(key: readonly number[], than: readonly number[]): boolean {
  for (const [index, value] of key.entries()) {
    const other = than[index] ?? 0
    if (value !== other) return value < other
  }
  return false
}
