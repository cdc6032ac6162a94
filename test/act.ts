import { randomUUID } from 'node:crypto'
import { type Act, type Actor, nobody } from '../src/platform/act.ts'
import type { Db } from '../src/platform/database/tables.ts'

/** An act for tests: real database, chosen time and actor; jobs are recorded, e-mails sit in their table. */
export function testAct(
  db: Db,
  now: Date,
  actor: Actor = nobody,
): Act & { enqueued: { queue: string; data: object }[] } {
  const enqueued: { queue: string; data: object }[] = []
  return {
    db,
    now,
    actor,
    newId: randomUUID,
    enqueued,
    jobs: {
      async enqueue(_db, queue, data) {
        enqueued.push({ queue, data })
      },
    },
  }
}

/** The same act at another time, or by another actor. */
export const at = <A extends Act>(act: A, now: Date): A => ({ ...act, now })
export const as = <A extends Act>(act: A, personId: string): A => ({ ...act, actor: { personId, keys: [] } })
export const minutes = (count: number) => count * 60_000
export const later = (date: Date, milliseconds: number) => new Date(date.getTime() + milliseconds)
