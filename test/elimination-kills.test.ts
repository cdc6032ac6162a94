import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { nodeUnder, postmasterOf } from '../bench/lib/processor.ts'
import { openDatabase } from '../src/platform/database/index.ts'
import type { Db } from '../src/platform/database/tables.ts'
import { findPersonByAddress } from '../src/programme/people/store.ts'
import { applyElimination } from '../src/programme/records/actions/apply-elimination.ts'
import { askExport } from '../src/programme/records/actions/ask-export.ts'
import { proposeElimination } from '../src/programme/records/actions/propose-elimination.ts'
import { recordVisa } from '../src/programme/records/actions/record-visa.ts'
import { takeExport } from '../src/programme/records/actions/take-export.ts'
import { findList, listItems } from '../src/programme/records/store/lists.ts'
import { as, testAct } from './act.ts'
import { plantCrowd } from './announcement-crowd.ts'
import { contentsOf, visaOn } from './elimination-bed.ts'
import { newDataFolder, startPepin } from './pepin.ts'
import { faultsOf } from './records-bed.ts'

const COUNT = 3000
const YEARS_MS = 7 * 365.25 * 86_400_000

/** Joins the live embedded database for a moment. */
async function joined<T>(data: string, work: (db: Db) => Promise<T>): Promise<T> {
  const place = { databaseUrl: null, dataFolder: data, projectRoot: process.cwd(), role: 'command' } as const
  const database = await openDatabase(place)
  try {
    return await work(database.db)
  } finally {
    await database.close()
  }
}

it('loses no record of an export and eliminates none it did not export, killed half-way of each', async () => {
  const data = newDataFolder()
  let pepin = await startPepin({ data })
  const { port } = pepin
  const later = new Date(Date.now() + YEARS_MS)
  let incubator = ''
  const head = async (db: Db) => {
    const karim = await findPersonByAddress(db, 'karim.benali@haute-vallee.example')
    return as(testAct(db, later), karim?.id ?? '')
  }
  const list = async (db: Db) => {
    const found = await findList(db, incubator, 1)
    if (!found) throw new Error('no list')
    return found
  }
  type Found = Awaited<ReturnType<typeof list>>
  const until = (done: (found: Found) => boolean, what: string) =>
    joined(data, async db => {
      for (let tries = 0; ; tries++) {
        const found = await list(db)
        if (done(found)) return found
        if (tries > 3000) throw new Error(`never: ${what}\n${pepin.output()}`)
        await new Promise(resolve => setTimeout(resolve, 20))
      }
    })
  const kill = async (everything: boolean) => {
    const postmaster = everything ? postmasterOf(`${data}/postgresql`) : 0
    const children = () =>
      execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' })
    const backends = postmaster ? children().trim().split(/\s+/).map(Number) : []
    for (const pid of [nodeUnder(pepin.process.pid ?? 0), postmaster, ...backends])
      if (pid > 0)
        try {
          process.kill(pid, 'SIGKILL')
        } catch {}
    pepin = await startPepin({ data, port })
  }
  try {
    await joined(data, async db => {
      const call = await db
        .selectFrom('calls')
        .selectAll()
        .where('closes_at', '<', new Date())
        .executeTakeFirstOrThrow()
      incubator = call.incubator_id
      await plantCrowd(db, call.id, COUNT, new Date())
      await db.insertInto('clock_offset').values({ milliseconds: YEARS_MS }).execute()
      const act = await head(db)
      expect(await proposeElimination(act, incubator)).toMatchObject({ ok: true })
      expect(await askExport(act, incubator, 1)).toMatchObject({ ok: true })
    })
    const cut = await until(({ exported }) => exported > 400, 'part of the export')
    await kill(false)
    const made = await until(({ state }) => state === 'ready', 'the export')
    await joined(data, async db => {
      const act = await head(db)
      const files = await contentsOf(act, made.id)
      const names = Object.keys(files).filter(each => each.endsWith('.jsonl'))
      const ids = names.flatMap(each =>
        (files[each] ?? '')
          .trim()
          .split('\n')
          .map(line => JSON.parse(line).id),
      )
      const items = await listItems(db, made.id)
      expect(items.length).toBeGreaterThan(COUNT)
      expect(ids.toSorted()).toEqual(items.map(({ id }) => id).toSorted())
      await takeExport(act, incubator, 1)
      const visa = visaOn(later.toISOString().slice(0, 10))
      expect(await recordVisa(act, incubator, 1, { visa, seen: 1 })).toMatchObject({ ok: true })
      expect(await applyElimination(act, incubator, 1, 'ELIMINER')).toMatchObject({ ok: true })
    })
    const half = await until(({ settled }) => settled > 400, 'part of the elimination')
    await kill(true)
    const applied = await until(({ state }) => state === 'applied', 'the elimination')
    console.log(`${made.items} éléments, coupé à ${cut.exported} puis à ${half.settled}`)
    expect([cut.state, half.state]).toEqual(['exporting', 'applying'])
    expect(applied).toMatchObject({ settled: made.items, keptBack: 0 })
    await joined(data, async db => {
      expect(await faultsOf(db)).toEqual([])
      expect(
        await db.selectFrom('applications').select('id').where('receipt', 'like', 'FOUL-%').execute(),
      ).toEqual([])
    })
  } finally {
    await pepin.remove()
  }
}, 240_000)
