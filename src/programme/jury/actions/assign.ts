import { createHash } from 'node:crypto'
import { calculate } from '../../../calculation/calculate.ts'
import type { AssignmentSolution } from '../../../science/assignment/problem.ts'
import { assignmentOf } from '../assigned.ts'
import type { Assign, AssignmentRequest } from '../assignment.ts'
import { numbered } from '../assignment-problem.ts'

/** The optimal assignment, found in a thread of its own; what was shown is not looked for again to be applied. */
const REMEMBERED = 4
const memory = new Map<string, Promise<AssignmentSolution>>()

export const assign: Assign = async (request: AssignmentRequest) => {
  const asked = numbered(request)
  if (asked.applications.length === 0 || asked.seats.length === 0)
    return assignmentOf(asked, {
      readers: asked.applications.map(() => []),
      loads: [],
      sum: 0,
      worst: 0,
      gap: 0,
      unheld: [],
    })
  const key = createHash('sha256')
    .update(JSON.stringify([asked.applications, asked.seats, request.reviews]))
    .digest('hex')
  const found = memory.get(key) ?? calculate('assign', asked.problem)
  memory.delete(key)
  memory.set(key, found)
  found.catch(() => memory.delete(key))
  const [oldest] = memory.keys()
  if (memory.size > REMEMBERED && oldest !== undefined) memory.delete(oldest)
  return assignmentOf(asked, await found)
}
