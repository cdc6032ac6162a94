import { parseArgs } from 'node:util'
import { type Config, readStorage } from '../config.ts'
import { type Act, nobody } from '../platform/act.ts'
import { movableClock, realClock } from '../platform/clock.ts'
import { openDatabase } from '../platform/database/index.ts'
import { migrate } from '../platform/database/migrate.ts'
import { openJobs } from '../platform/jobs.ts'
import { MAIL_QUEUE } from '../platform/mail/mail.ts'
import { actOf } from '../platform/scope.ts'

/** One command line of `npx pepin`; answers its exit code. */
export interface Command {
  name: string
  usage: string
  summary: string
  run(args: string[]): Promise<number>
}

/** A wrong use of a command: one clear line, exit code 2. */
export class CommandRefused extends Error {}

/** Reads `--name value` options, `--data` included, and `--flags` that take no value; the rest are positionals. */
export function readOptions<const T extends readonly string[]>(
  args: string[],
  names: T,
  required: readonly T[number][],
  flags: readonly string[] = [],
) {
  const options = Object.fromEntries([
    ...[...names, 'data'].map(name => [name, { type: 'string' as const }]),
    ...flags.map(name => [name, { type: 'boolean' as const }]),
  ])
  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new CommandRefused((error as Error).message)
  }
  const values = parsed.values as Partial<Record<T[number] | 'data', string>>
  for (const name of required) if (!values[name]) throw new CommandRefused(`Il manque --${name}.`)
  const has = (flag: string) => (parsed.values as Record<string, unknown>)[flag] === true
  return { values, positionals: parsed.positionals, has }
}

/**
 * Runs `work` on the database of this deployment, joining a live embedded server when there is one.
 * @param create whether a folder without data is made one; otherwise it is refused
 */
export async function onDatabase<T>(
  dataFolder: string | undefined,
  work: (open: { act: Act; config: Config; connectionString: string }) => Promise<T>,
  { prepare = true, create = prepare }: { prepare?: boolean; create?: boolean } = {},
): Promise<T> {
  const config = readStorage(dataFolder)
  const projectRoot = process.cwd()
  const database = await openDatabase({
    databaseUrl: config.databaseUrl,
    dataFolder: config.dataFolder,
    projectRoot,
    role: 'command',
    mustExist: !create,
  })
  try {
    if (prepare) await migrate(database.db, { projectRoot })
    const jobs = prepare ? await openJobs(database.connectionString, [MAIL_QUEUE]) : null
    const clock = movableClock()
    if (prepare && !config.databaseUrl) await clock.refresh(database.db)
    const program = {
      config,
      clock: config.databaseUrl ? realClock : clock,
      db: database.db,
      jobs: jobs?.jobs ?? { enqueue: async () => {} },
    }
    try {
      return await work({ act: actOf(program, nobody), config, connectionString: database.connectionString })
    } finally {
      await jobs?.stop()
    }
  } finally {
    await database.close()
  }
}
