import { optimiseWorst } from '../science/assignment/floor.ts'
import { optimise } from '../science/assignment/optimise.ts'
import type { AssignmentProblem } from '../science/assignment/problem.ts'
import { calibrate, type RankRequest } from '../science/ranking/rank.ts'

/** Calculations too long for the process that answers pages: what goes in and out can be copied between threads. */
type Progress = (share: number) => void

export const TASKS = {
  rank: async (request: Omit<RankRequest, 'progress'>, progress: Progress) =>
    calibrate({ ...request, progress }),
  assign: (problem: AssignmentProblem, progress: Progress) => optimise(problem, { progress }),
  'assign-worst': (problem: AssignmentProblem, progress: Progress) => optimiseWorst(problem, { progress }),
}

export type Task = keyof typeof TASKS
export type Input<T extends Task> = Parameters<(typeof TASKS)[T]>[0]
export type Output<T extends Task> = Awaited<ReturnType<(typeof TASKS)[T]>>

/** What a worker says while it works. */
export type Message = { progress: number } | { done: unknown } | { failed: string }
