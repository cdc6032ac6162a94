import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at } from '../../../../test/act.ts'
import { seen, tell, work } from '../../../../test/elimination-bed.ts'
import { openForgotten } from '../../../../test/forgotten-bed.ts'
import { faultsOf } from '../../../../test/records-bed.ts'
import { findList, listItems } from '../store/lists.ts'
import { countTold } from '../store/notices.ts'
import { applyElimination, dropElimination } from './apply-elimination.ts'
import { proposeElimination } from './propose-elimination.ts'

const DAY = 86_400_000

describe('those whose account is on a list', () => {
  let bed: Awaited<ReturnType<typeof openForgotten>>
  let ids: Record<'forgotten' | 'back' | 'unreachable' | 'closed' | 'used', string>
  const head = (days: number) => at(bed.head, new Date(bed.sixYears.getTime() + days * DAY))
  const listId = async (number: number) => (await findList(bed.db, bed.incubator, number))?.id ?? ''
  const fates = async (number: number) =>
    new Map((await listItems(bed.db, await listId(number))).map(({ id, keptBack }) => [id, keptBack]))
  const letters = (id: string) =>
    bed.db
      .selectFrom('mails')
      .select(['recipient', 'title', 'body'])
      .where('kind', '=', 'account-deletion')
      .where('person_id', '=', id)
      .execute()
  const propose = async (days: number, number: number) =>
    expect(await proposeElimination(head(days), bed.incubator)).toMatchObject({ ok: true, value: { number } })
  const apply = async (days: number, number: number) => {
    await seen(head(days), bed.incubator, number)
    expect(await applyElimination(head(days), bed.incubator, number, 'ELIMINER')).toMatchObject({ ok: true })
    await work(head(days))
  }
  beforeAll(async () => {
    bed = await openForgotten()
    const [forgotten, back, unreachable, closed] = [
      await bed.person(),
      await bed.person(),
      await bed.person(),
      await bed.person(),
    ]
    const used = await bed.person()
    ids = { forgotten, back, unreachable, closed, used }
    await bed.db.deleteFrom('addresses').where('person_id', '=', unreachable).execute()
  })
  afterAll(() => bed.drop())

  it('are told by e-mail, once each, since when and until when, unless they came back or have no address', async () => {
    await propose(0, 1)
    const account = { name: 'Compte fermé', erased_at: bed.sixYears }
    await bed.db.updateTable('people').set(account).where('id', '=', ids.closed).execute()
    await bed.db.deleteFrom('addresses').where('person_id', '=', ids.closed).execute()
    await bed.session(ids.used, bed.sixYears)
    expect(await countTold(bed.db, await listId(1))).toMatchObject({ told: 0, until: null })
    await Promise.all([tell(head(0)), tell(head(0))])
    await tell(head(1))
    const [letter, ...more] = await letters(ids.forgotten)
    expect(more).toEqual([])
    expect(letter?.recipient).toBe(`${ids.forgotten.slice(0, 8)}@ailleurs.example`)
    expect(letter?.title).toMatch(/^Votre compte sera supprimé après le \p{L}+ \d+/u)
    for (const words of ['n’a pas servi depuis le', 'Cela suffit', 'https://pepin.example/connexion'])
      expect(letter?.body).toContain(words)
    expect(letter?.body).not.toContain('Durand')
    expect((await letters(ids.back)).length).toBe(1)
    for (const id of [ids.unreachable, ids.closed, ids.used]) expect(await letters(id)).toEqual([])
    const { told, until } = await countTold(bed.db, await listId(1))
    expect(told).toBeGreaterThanOrEqual(2)
    expect((until?.getTime() ?? 0) - bed.sixYears.getTime()).toBeGreaterThanOrEqual(15 * DAY)
  })

  it('keep their account until the day that was said, and the list says why', async () => {
    await apply(14, 1)
    const fate = await fates(1)
    expect(fate.get(ids.forgotten)).toBe('not-told')
    expect(fate.get(ids.back)).toBe('not-told')
    expect(fate.get(ids.used)).toBe('not-due')
    // Nobody can be told, and nobody can sign in to keep it.
    expect(fate.get(ids.unreachable)).toBe(null)
    expect(await faultsOf(bed.db)).toEqual([])
  })

  it('are not told again by a later list, which takes those who did not come back', async () => {
    await propose(20, 2)
    await dropElimination(head(20), bed.incubator, 2)
    await propose(20, 3)
    await tell(head(20))
    expect((await letters(ids.forgotten)).length).toBe(1)
    await bed.session(ids.back, head(20).now)
    await apply(21, 3)
    const fate = await fates(3)
    expect(fate.get(ids.forgotten)).toBe(null)
    expect(fate.get(ids.back)).toBe('not-due')
    expect(await faultsOf(bed.db)).toEqual([])
  })

  it('are told anew when they came back since, and were forgotten again', async () => {
    await propose(366 * 6, 4)
    await apply(366 * 6, 4)
    expect((await fates(4)).get(ids.back)).toBe('not-told')
    await propose(366 * 6, 5)
    await tell(head(366 * 6))
    // The first letter went meanwhile, at its own term.
    expect((await letters(ids.back)).map(({ title }) => title)).toEqual([expect.stringContaining('2038')])
    const notices = bed.db.selectFrom('account_notices').select('id').where('person_id', '=', ids.back)
    expect((await notices.execute()).length).toBe(2)
    await apply(366 * 6 + 16, 5)
    expect((await fates(5)).get(ids.back)).toBe(null)
  })
})
