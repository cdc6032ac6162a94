import { plantWorld } from '../seeds/world.ts'
import type { Config } from './config.ts'
import { type Clock, movableClock, realClock } from './platform/clock.ts'
import { openDatabase } from './platform/database/index.ts'
import { migrate } from './platform/database/migrate.ts'
import { openJobs } from './platform/jobs.ts'
import { MAIL_QUEUE } from './platform/mail/mail.ts'
import type { Program } from './platform/scope.ts'
import { describeStart } from './start-report.ts'
import { startWorker } from './worker.ts'

/** Opens the database, brings it up to date, fills a new demonstration, starts the worker. */
export async function openProgram(config: Config, projectRoot: string) {
  const database = await openDatabase({
    databaseUrl: config.databaseUrl,
    dataFolder: config.dataFolder,
    projectRoot,
    role: config.web ? 'web' : 'worker',
  })
  const stops: (() => Promise<void>)[] = [() => database.close()]
  const stop = async () => {
    for (const each of stops.reverse()) await each().catch(error => console.error(error))
  }
  try {
    await migrate(database.db, { projectRoot })
    const { jobs, boss, stop: stopJobs } = await openJobs(database.connectionString, [MAIL_QUEUE])
    stops.push(stopJobs)
    const clock: Clock = config.demonstration ? movableClock() : realClock
    const program: Program = { config, clock, db: database.db, jobs }
    await clock.refresh?.(database.db)
    if (config.demonstration) await plantWorld(program)
    if (config.worker) stops.push(await startWorker(program, boss))
    const report = (milliseconds: number) =>
      describeStart({ config, db: database.db, folder: database.folder, milliseconds })
    return { program, stop, report }
  } catch (error) {
    await stop()
    throw error
  }
}
