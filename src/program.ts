import { plantWorld } from '../seeds/world.ts'
import { type Config, ConfigRefused } from './config.ts'
import { type Clock, movableClock, realClock } from './platform/clock.ts'
import { openDatabase } from './platform/database/index.ts'
import { migrate } from './platform/database/migrate.ts'
import { openFiles } from './platform/files/files.ts'
import { filesFolder } from './platform/files/folder.ts'
import { settleDemonstration } from './platform/instance.ts'
import { openJobs } from './platform/jobs.ts'
import { MAIL_QUEUE } from './platform/mail/mail.ts'
import type { Program } from './platform/scope.ts'
import { listIncubators } from './programme/incubators/store.ts'
import { describeStart } from './start-report.ts'
import { startWorker } from './worker.ts'

const IN_PUBLIC =
  'Ce dossier contient la démonstration, qui ne se montre que sur cette machine. Rien n’a été modifié. Pour un vrai service, choisissez un autre dossier : npm start -- --data DOSSIER'

/** Opens the database, brings it up to date, fills a new demonstration, starts the worker. */
export async function openProgram(given: Config, projectRoot: string) {
  const database = await openDatabase({
    databaseUrl: given.databaseUrl,
    dataFolder: given.dataFolder,
    projectRoot,
    role: given.web ? 'web' : 'worker',
  })
  const stops: (() => Promise<void>)[] = [() => database.close()]
  const stop = async () => {
    for (const each of stops.reverse()) await each().catch(error => console.error(error))
  }
  try {
    await migrate(database.db, { projectRoot })
    const { jobs, boss, stop: stopJobs } = await openJobs(database.connectionString, [MAIL_QUEUE])
    stops.push(stopJobs)
    const hasData = (await listIncubators(database.db)).length > 0
    const demonstration = await settleDemonstration(database.db, given.demonstration, hasData)
    if (demonstration && !given.mayDemonstrate) throw new ConfigRefused(IN_PUBLIC)
    const config = { ...given, demonstration }
    const clock: Clock = demonstration ? movableClock() : realClock
    const files = await openFiles(config.files, filesFolder(config.dataFolder, projectRoot))
    const program: Program = { config, clock, db: database.db, jobs, files }
    await clock.refresh?.(database.db)
    if (demonstration) await plantWorld({ ...program, publicUrl: config.publicUrl })
    if (config.worker) stops.push(await startWorker(program, boss))
    const report = (milliseconds: number) =>
      describeStart({ config, db: database.db, folder: database.folder, milliseconds })
    return { program, stop, report }
  } catch (error) {
    await stop()
    throw error
  }
}
