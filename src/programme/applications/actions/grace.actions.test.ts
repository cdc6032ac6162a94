import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as } from '../../../../test/act.ts'
import { at, type Bed, COMPLETE, openBed } from '../../../../test/applications-bed.ts'
import { INVARIANTS } from '../../../invariants.ts'
import type { Act } from '../../../platform/act.ts'
import { listSentInGrace, noteSendPage } from '../grace-store.ts'
import { listAnswers, listSendings } from '../store.ts'
import { confirmByCode } from './confirm-sending.ts'
import { startApplication } from './start-application.ts'

const MINUTE = 60_000

describe('work begun before closing', () => {
  let bed: Bed
  beforeAll(async () => {
    bed = await openBed()
  })
  afterAll(() => bed.drop())

  let people = 0
  const newAddress = () => `tard${people++}@horizon.example`
  /** A draft whose last save is so many minutes before closing. */
  async function savedBefore(minutes: number) {
    const act = bed.browser(new Date(bed.closes - minutes * MINUTE))
    const id = await bed.start(act)
    await bed.save(act, id, COMPLETE)
    return { act, id, address: newAddress() }
  }
  const after = (act: Act, minutes: number) => at(act, bed.closes + minutes * MINUTE)
  const verbs = async (id: string) =>
    (
      await bed.db
        .selectFrom('journal')
        .select('verb')
        .where('subject', '=', `application:${id}`)
        .where('verb', '=', 'application.grace-used')
        .execute()
    ).length

  it('is saved and sent in the ten minutes that follow, which the journal tells', async () => {
    const { act, id, address } = await savedBefore(9)
    expect(await bed.save(after(act, 4), id, { probleme: 'la fin de la phrase' }, 1)).toMatchObject({
      ok: true,
    })
    expect(await bed.send(after(act, 9), id, address)).toMatchObject({ ok: true })
    const [sending] = await listSendings(bed.db, id)
    expect(sending?.graceUntil).toEqual(new Date(bed.closes + 10 * MINUTE))
    expect(await verbs(id)).toBe(1)
    const confirmed = await confirmByCode(after(act, 60), id, await bed.codeFor(address), 'http://localhost')
    expect(confirmed).toMatchObject({ ok: true })
    expect(await listSentInGrace(bed.db, [id])).toEqual(new Set([id]))
    const [receipt] = await bed.mail(address, 'application-receipt')
    expect(receipt?.body).toContain('dans le délai de grâce')
    const person = as(after(act, 9), confirmed.ok ? confirmed.value.personId : '')
    // Sent, the work is over: nothing more is written.
    expect(await bed.save(person, id, { probleme: 'encore' }, 2)).toEqual({ ok: false, reason: 'closed' })
  })

  it('is refused from the end of the grace, with its draft kept', async () => {
    const { act, id, address } = await savedBefore(1)
    expect(await bed.send(after(act, 10), id, address)).toEqual({ ok: false, reason: 'call-closed' })
    expect(await bed.save(after(act, 10), id, { probleme: 'x' }, 1)).toEqual({ ok: false, reason: 'closed' })
    expect((await listAnswers(bed.db, id)).get('probleme')?.value).toBe(COMPLETE.probleme)
  })

  it('is also the page that sends, opened in the hour before; a draft left alone is not', async () => {
    const { act, id, address } = await savedBefore(300)
    expect(await bed.send(after(act, 1), id, address)).toEqual({ ok: false, reason: 'call-closed' })
    await noteSendPage({ db: bed.db, now: new Date(bed.closes - 30 * MINUTE) }, id)
    expect(await bed.send(after(act, 1), id, address)).toMatchObject({ ok: true })
  })

  it('uses no grace when it is sent before closing', async () => {
    const { act, id, address } = await savedBefore(1)
    await bed.send(at(act, bed.closes - 1000), id, address)
    expect((await listSendings(bed.db, id))[0]?.graceUntil).toBeNull()
    expect(await verbs(id)).toBe(0)
  })

  it('is not a draft begun after closing', async () => {
    const act = after(bed.browser(), 1)
    expect(await startApplication(act, bed.call, act.actor.keys[0] ?? null)).toEqual({
      ok: false,
      reason: 'call-closed',
    })
  })

  it('has what the published guide gives: nothing when it gives nothing', async () => {
    const { act, id, address } = await savedBefore(1)
    const give = (minutes: number) =>
      // Under a new id: a version already read is never read again.
      sql`update guide_versions set id = gen_random_uuid(),
        content = jsonb_set(content::jsonb, '{graceMinutes}', ${String(minutes)}::jsonb)
        where call_id = ${bed.call.id}`.execute(bed.db)
    await give(0)
    expect(await bed.send(after(act, 1), id, address)).toEqual({ ok: false, reason: 'call-closed' })
    expect(await bed.save(after(act, 1), id, { probleme: 'x' }, 1)).toEqual({ ok: false, reason: 'closed' })
    await give(60)
    expect(await bed.send(after(act, 59), id, address)).toMatchObject({ ok: true })
    await give(10)
  })

  it('leaves data that say the same everywhere', async () => {
    for (const invariant of INVARIANTS) expect(await invariant.breaches(bed.db), invariant.name).toEqual([])
  })

  it('and a sending after closing without grace is found out', async () => {
    await bed.db.updateTable('application_sendings').set({ grace_until: null }).execute()
    const found = await Promise.all(INVARIANTS.map(each => each.breaches(bed.db)))
    expect(found.flat().length).toBeGreaterThan(1)
  })
})
