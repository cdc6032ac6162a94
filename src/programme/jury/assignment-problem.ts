import { createHash } from 'node:crypto'
import type { AssignmentProblem } from '../../science/assignment/problem.ts'
import type { AssignableSeat, AssignmentRequest, ToAssign } from './assignment.ts'

/** Problème de répartition : a request as numbers, applications and seats by their position, sorted by id. */
export interface NumberedRequest {
  applications: ToAssign[]
  seats: AssignableSeat[]
  problem: AssignmentProblem
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

export function numbered({ applications, seats, reviews }: AssignmentRequest): NumberedRequest {
  const [rows, columns] = [[...applications].sort(byId), [...seats].sort(byId)]
  const position = new Map(columns.map(({ id }, j) => [id, j]))
  const conflicts = new Uint8Array(rows.length * columns.length)
  const kept: [number, number][] = []
  rows.forEach((row, i) => {
    const away = new Set(row.conflicts)
    columns.forEach(({ id }, j) => {
      conflicts[i * columns.length + j] = Number(away.has(id))
    })
    for (const id of new Set(row.seats)) {
      const j = position.get(id)
      if (j !== undefined && !away.has(id)) kept.push([i, j])
    }
  })
  return {
    applications: rows,
    seats: columns,
    problem: {
      items: rows.length,
      jurors: columns.length,
      reviews,
      affinity: mixed(rows, columns),
      conflicts,
      groups: columns.map(({ background }) => background || null),
      senior: columns.map(({ senior }) => senior),
      limits: columns.map(({ limit }) => ({ least: 0, most: limit ?? rows.length })),
      kept,
    },
  }
}

/**
 * Nobody says yet who knows which field: every pair is worth the same but for a hair, told by the ids, that
 * mixes the groups of readers so that all can be compared. Real affinities take its place here.
 */
function mixed(rows: readonly ToAssign[], columns: readonly AssignableSeat[]): Float64Array {
  const affinity = new Float64Array(rows.length * columns.length)
  rows.forEach(({ id }, i) => {
    const bytes = createHash('sha512').update(id).digest()
    columns.forEach((seat, j) => {
      const hair = createHash('sha1').update(bytes).update(seat.id).digest().readUInt16BE(0)
      affinity[i * columns.length + j] = Math.round((hair / 65_536) * 1000) / 1000
    })
  })
  return affinity
}
