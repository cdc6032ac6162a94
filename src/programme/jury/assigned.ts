import type { AssignmentSolution } from '../../science/assignment/problem.ts'
import type { AssignedPair, Assignment } from './assignment.ts'
import type { NumberedRequest } from './assignment-problem.ts'
import { reasonOf } from './assignment-wording.ts'
import { Readers } from './readers.ts'
import { unmetOf } from './unmet-wording.ts'

/** La répartition trouvée, with its reasons and what could not be had, in words. */
export function assignmentOf(request: NumberedRequest, { readers, loads }: AssignmentSolution): Assignment {
  const view = new Readers(request, readers)
  const pairs = view.applications.flatMap((application, a) =>
    view.seatsOf(a).map((s): AssignedPair => {
      const kept = view.isKept(a, s)
      return {
        applicationId: application.id,
        seatId: view.seats[s]?.id ?? '',
        kept,
        reason: kept ? '' : reasonOf(view, a, s),
      }
    }),
  )
  return {
    pairs,
    loads: new Map(view.seats.map(({ id }, s) => [id, loads[s] ?? 0])),
    unmet: view.applications.flatMap((_, a) => unmetOf(view, a)),
  }
}
