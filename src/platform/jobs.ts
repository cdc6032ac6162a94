import { fromKysely, PgBoss } from 'pg-boss'
import type { Db } from './database/tables.ts'

/** Long or outside work: enqueued in the transaction that decides it, done by a worker. */
export interface Jobs {
  /** A list is as many jobs, in one statement. */
  enqueue(db: Db, queue: string, data: object | readonly object[]): Promise<void>
}

export interface Worker {
  /** Handles jobs of a queue one batch at a time, the next at once while they come full; every handler must bear being run twice. */
  handle<T extends object>(queue: string, handler: (data: T) => Promise<void>): Promise<void>
  /** Runs `task` about every `seconds`, one process at a time. */
  every(name: string, seconds: number, task: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}

const RETRY = { retryLimit: 12, retryDelay: 5, retryBackoff: true, expireInSeconds: 120, notify: true }

/** Prepares the queues; `boss` is shared by the enqueuing side and by the worker of this process. */
export async function openJobs(connectionString: string, queues: readonly string[]) {
  const boss = new PgBoss({ connectionString, max: 4, useListenNotify: true, application_name: 'pepin-jobs' })
  boss.on('error', error => console.error('[jobs]', error.message))
  await boss.start()
  for (const queue of queues) await boss.createQueue(queue, RETRY)
  const jobs: Jobs = {
    async enqueue(db, queue, data) {
      const inTransaction = { db: fromKysely(db) }
      if (!Array.isArray(data)) await boss.send(queue, data, inTransaction)
      else
        await boss.insert(
          queue,
          data.map((each: object) => ({ data: each })),
          inTransaction,
        )
    },
  }
  return { jobs, boss, stop: () => boss.stop({ graceful: true, timeout: 5000 }) }
}

export function workerOf(boss: PgBoss): Worker {
  const timers: NodeJS.Timeout[] = []
  return {
    async handle<T extends object>(queue: string, handler: (data: T) => Promise<void>) {
      await boss.work<T>(
        queue,
        { batchSize: 10, pollingIntervalSeconds: 2, burstWhenBatchFull: true, localConcurrency: 4 },
        async jobs => {
          for (const job of jobs) await handler(job.data)
        },
      )
    },
    async every(name, seconds, task) {
      await boss.createQueue(name, { policy: 'singleton', retryLimit: 0, expireInSeconds: 600 })
      await boss.work(name, { pollingIntervalSeconds: 2 }, task)
      const ask = () => boss.send(name, null, { singletonSeconds: seconds }).catch(() => undefined)
      await ask()
      timers.push(setInterval(ask, seconds * 1000).unref())
    },
    async stop() {
      for (const timer of timers) clearInterval(timer)
    },
  }
}
