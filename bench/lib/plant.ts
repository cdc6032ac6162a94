import { plantWorld } from '../../seeds/world.ts'
import { realClock } from '../../src/platform/clock.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { migrate } from '../../src/platform/database/migrate.ts'

/** The demonstration's world in a server's database, which Pépin itself never does: for measures and tests only. */
export async function plantOnServer(url: string): Promise<void> {
  const db = connect(url, 2)
  await migrate(db, { projectRoot: process.cwd() })
  await plantWorld({ db, clock: realClock, jobs: { enqueue: async () => {} } })
  await db.destroy()
}
