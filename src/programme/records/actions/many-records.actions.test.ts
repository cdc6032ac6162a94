import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at } from '../../../../test/act.ts'
import { openAnnouncements } from '../../../../test/announcement-bed.ts'
import { plantCrowd } from '../../../../test/announcement-crowd.ts'
import { contentsOf, tell, visaOn, work } from '../../../../test/elimination-bed.ts'
import { within } from '../../../platform/act.ts'
import { findList, listItems } from '../store/lists.ts'
import { applyElimination } from './apply-elimination.ts'
import { askExport } from './ask-export.ts'
import { exportBatch } from './export-batch.ts'
import { proposeElimination } from './propose-elimination.ts'
import { recordVisa } from './record-visa.ts'
import { settleBatch } from './settle-batch.ts'
import { takeExport } from './take-export.ts'

const COUNT = 5000
const LATE = new Date('2032-01-05T10:00:00Z')
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

describe('eliminating five thousand applications', () => {
  let bed: Awaited<ReturnType<typeof openAnnouncements>>
  let incubator: string
  beforeAll(async () => {
    bed = await openAnnouncements()
    incubator = bed.call.incubatorId
    await plantCrowd(bed.db, bed.call.id, COUNT, bed.now)
    await weighed()
    expect(await bed.announceStage('selection')).toMatchObject({ ok: true })
    await bed.work()
  }, 60_000)
  afterAll(() => bed.drop())
  /** What each brings with it: eight answers, a sending, its confirmation, three seats that read it. */
  const weighed = async () => {
    const crowd = sql`applications a where a.receipt like 'FOUL-%'`
    const seats = []
    for (const name of ['a', 'b', 'c'])
      seats.push(await bed.seat('jury', { address: `${name}@jury.example` }))
    await sql`insert into application_answers (application_id, field, version, value, saved_at)
      select a.id, 'champ-' || n, 1, repeat('Un texte de quelques lignes. ', 20), ${bed.now}
      from generate_series(1, 8) n, ${crowd}`.execute(bed.db)
    await sql`insert into application_sendings (id, application_id, number, receipt, sent_at, canonical, fingerprint, confirmed_at)
      select gen_random_uuid(), a.id, 1, a.receipt || '-1', ${bed.now}, repeat('Un texte. ', 200), '', ${bed.now}
      from ${crowd}`.execute(bed.db)
    await sql`insert into application_confirmations (id, application_id, sending_id, address, token_hash, code_hash, created_at, expires_at)
      select gen_random_uuid(), s.application_id, s.id, '', sha256(s.id::text::bytea), '', ${bed.now}, ${bed.now}
      from application_sendings s where s.receipt like 'FOUL-%-1'`.execute(bed.db)
    await sql`insert into assignments (id, incubator_id, call_id, application_id, seat_id, assigned_at, checked_at)
      select gen_random_uuid(), a.incubator_id, a.call_id, a.id, s.id, ${bed.now}, ${bed.now}
      from unnest(${seats.map(({ id }) => id)}::uuid[]) s (id), ${crowd}`.execute(bed.db)
  }
  const list = () => findList(bed.db, incubator, 1)
  const left = async () =>
    (
      await bed.db
        .selectFrom('applications')
        .select(eb => eb.fn.countAll<number>().as('n'))
        .where('receipt', 'like', 'FOUL-%')
        .executeTakeFirstOrThrow()
    ).n
  /** A batch begun and cut before its end, as by a kill. */
  const cut = (batch: typeof exportBatch) =>
    within(at(bed.act, LATE), async act => {
      expect(await batch(act)).toBeGreaterThan(0)
      throw new Error('cut')
    }).catch(error => expect(error.message).toBe('cut'))

  it('is one list, exported in batches that a cut loses none of and two workers share', async () => {
    const head = at(bed.organiser, LATE)
    const proposing = performance.now()
    expect(await proposeElimination(head, incubator)).toMatchObject({ ok: true })
    console.log(`liste de ${(await list())?.items} éléments proposée en ${seconds(proposing)}`)
    expect(await askExport(head, incubator, 1)).toMatchObject({ ok: true })
    const exporting = performance.now()
    expect(await exportBatch(head)).toBeGreaterThan(0)
    const first = (await list())?.exported
    await cut(exportBatch)
    expect((await list())?.exported).toBe(first)
    const shared = await Promise.all([work(head), work(head)])
    console.log(`exportée en ${seconds(exporting)}`)
    const found = await list()
    expect(found).toMatchObject({ state: 'ready', exported: found?.items, keptBack: 0 })
    expect(shared[0] + shared[1]).toBe((found?.items ?? 0) - (first ?? 0) + 1)
    const files = await contentsOf(bed.act, found?.id ?? '')
    const sent = Object.entries(files).filter(([name]) => name.includes('/application.sent-'))
    const ids = sent.flatMap(([, text]) =>
      text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).id),
    )
    const listed = (await listItems(bed.db, found?.id ?? '')).filter(
      ({ kind }) => kind === 'application.sent',
    )
    expect(ids.length).toBe(listed.length)
    expect(new Set(ids)).toEqual(new Set(listed.map(({ id }) => id)))
    expect(performance.now() - exporting).toBeLessThan(90_000)
  }, 180_000)

  it('is applied in the same way, each once, with the visa on what was exported', async () => {
    const head = at(bed.organiser, LATE)
    await tell(at(head, new Date(LATE.getTime() - 21 * 86_400_000)))
    await takeExport(head, incubator, 1)
    expect(await recordVisa(head, incubator, 1, { visa: visaOn('2032-01-05'), seen: 1 })).toMatchObject({
      ok: true,
    })
    expect(await applyElimination(head, incubator, 1, 'ELIMINER')).toMatchObject({ ok: true })
    const applying = performance.now()
    expect(await settleBatch(head)).toBeGreaterThan(0)
    const first = (await list())?.settled ?? 0
    await cut(settleBatch)
    expect((await list())?.settled).toBe(first)
    const shared = await Promise.all([work(head), work(head)])
    console.log(`appliquée en ${seconds(applying)}`)
    const found = await list()
    expect(found).toMatchObject({ state: 'applied', settled: found?.items, keptBack: 0 })
    expect(shared[0] + shared[1]).toBe((found?.items ?? 0) - first + 1)
    expect(await left()).toBe(0)
    const counted = await bed.db.selectFrom('eliminated_applications').select('count').execute()
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(COUNT)
    expect(performance.now() - applying).toBeLessThan(90_000)
  }, 180_000)
})
