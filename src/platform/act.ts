import type { Db } from './database/tables.ts'
import type { Jobs } from './jobs.ts'
import { isRefused } from './outcome.ts'

/** Who acts: a signed-in person, or a browser that holds the keys of unsigned drafts. */
export interface Actor {
  personId: string | null
  /** SHA-256 of the secret this browser holds; empty when it holds none. */
  keys: Buffer[]
}

/** All an action needs from outside: data, time, the actor, the queue, new identifiers. */
export interface Act {
  db: Db
  now: Date
  actor: Actor
  jobs: Jobs
  newId(): string
}

export const nobody: Actor = { personId: null, keys: [] }

class RolledBack extends Error {
  constructor(readonly outcome: unknown) {
    super('rolled back')
  }
}

/**
 * Runs `work` in one transaction, inside the caller's when there is one already.
 * A thrown error and a returned refusal both roll everything back.
 */
export async function within<T>(act: Act, work: (act: Act) => Promise<T>): Promise<T> {
  if (act.db.isTransaction) return work(act)
  try {
    return await act.db.transaction().execute(async trx => {
      const outcome = await work({ ...act, db: trx })
      if (isRefused(outcome)) throw new RolledBack(outcome)
      return outcome
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome as T
    throw error
  }
}
