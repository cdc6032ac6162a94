import type { AssignableSeat, ToAssign } from './assignment.ts'
import type { NumberedRequest } from './assignment-problem.ts'

/** Lecteurs : who reads what once it is decided, for the words that explain it; by position. */
export class Readers {
  readonly applications: readonly ToAssign[]
  readonly seats: readonly AssignableSeat[]
  readonly reviews: number
  private readonly readers: readonly ReadonlySet<number>[]
  private readonly kept: readonly Set<number>[]
  private readonly conflicts: ArrayLike<number>
  private readonly loads: number[]

  constructor({ applications, seats, problem }: NumberedRequest, readers: readonly number[][]) {
    this.applications = applications
    this.seats = seats
    this.reviews = problem.reviews
    this.readers = readers.map(each => new Set(each))
    this.conflicts = problem.conflicts
    this.kept = applications.map(() => new Set())
    for (const [a, s] of problem.kept ?? []) this.kept[a]?.add(s)
    this.loads = seats.map(() => 0)
    for (const s of readers.flat()) this.loads[s] = (this.loads[s] ?? 0) + 1
  }

  seatsOf = (a: number): number[] => [...(this.readers[a] ?? [])].sort((one, other) => one - other)
  load = (s: number): number => this.loads[s] ?? 0
  isKept = (a: number, s: number): boolean => this.kept[a]?.has(s) ?? false
  isForbidden = (a: number, s: number): boolean => Boolean(this.conflicts[a * this.seats.length + s])
  isFull = (s: number): boolean => this.load(s) >= (this.seats[s]?.limit ?? Number.POSITIVE_INFINITY)
  missing = (a: number): number => Math.max(0, this.reviews - (this.readers[a]?.size ?? 0))

  /** Could read it, room or not: no conflict, not a reader yet, and not a seat that takes nothing new. */
  couldRead(a: number, s: number): boolean {
    return !this.isForbidden(a, s) && !this.readers[a]?.has(s) && this.seats[s]?.limit !== 0
  }
}
