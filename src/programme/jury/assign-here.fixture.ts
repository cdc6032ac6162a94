import { optimise } from '../../science/assignment/optimise.ts'
import { assignmentOf } from './assigned.ts'
import type { Assignment, AssignmentRequest } from './assignment.ts'
import { numbered } from './assignment-problem.ts'

/** The assignment found without a thread, for tests. */
export async function assign(request: AssignmentRequest): Promise<Assignment> {
  const asked = numbered(request)
  return assignmentOf(asked, await optimise(asked.problem))
}
