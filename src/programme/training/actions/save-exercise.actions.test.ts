import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as } from '../../../../test/act.ts'
import { type Bed, openBed } from '../../../../test/applications-bed.ts'
import type { Act } from '../../../platform/act.ts'
import { listWritten } from '../store/answers.ts'
import { exports } from '../store/personal-data.ts'
import { BROWSER_KEPT_DAYS, forgetExercises } from './forget-exercises.ts'
import { saveExercise } from './save-exercise.ts'

let bed: Bed
let person: string
beforeAll(async () => {
  bed = await openBed()
  const { id } = await bed.db.selectFrom('people').select('id').limit(1).executeTakeFirstOrThrow()
  person = id
})
afterAll(() => bed.drop())

const [FIRST, SECOND] = ['un-bon-probleme', 'le-compter']
const save = (act: Act, value: string, base = 0, taken = false, lesson = FIRST) =>
  saveExercise(act, { lesson, value, base, taken }, act.actor.keys[0] ?? null)
const writtenIn = async (act: Act) => (await listWritten(act.db, act.actor)).get(FIRST)

describe('an exercise', () => {
  it('is kept for this browser, and found by no other', async () => {
    const [mine, other] = [bed.browser(), bed.browser()]
    expect(await save(mine, 'Une mère attend.')).toMatchObject({
      ok: true,
      value: { version: 1, clash: null },
    })
    expect(await writtenIn(mine)).toMatchObject({ value: 'Une mère attend.', version: 1, takenAt: null })
    expect(await writtenIn(other)).toBeUndefined()
  })

  it('makes its lesson taken once, even with nothing written', async () => {
    const act = bed.browser()
    await save(act, '', 0, true)
    const first = await writtenIn(act)
    expect(first?.takenAt).toEqual(act.now)
    await save({ ...act, now: new Date(act.now.getTime() + 60_000) }, 'Plus tard', 1, true)
    expect(await writtenIn(act)).toMatchObject({ value: 'Plus tard', version: 2, takenAt: act.now })
  })

  it('changed in another window is not overwritten: both texts come back', async () => {
    const act = bed.browser()
    await save(act, 'Le premier')
    await save(act, 'Le deuxième', 1)
    expect(await save(act, 'Le troisième', 1, true)).toMatchObject({
      ok: true,
      value: { version: 2, clash: { typed: 'Le troisième', kept: 'Le deuxième', version: 2 } },
    })
    expect(await writtenIn(act)).toMatchObject({ value: 'Le deuxième', takenAt: null })
  })

  it('of a browser becomes the account’s at the first saving once signed in, where the account has none', async () => {
    const browser = bed.browser()
    await save(browser, 'Écrit sans compte')
    await save(browser, 'Compté sans compte', 0, false, SECOND)
    const account = as(browser, person)
    await save(account, 'Compté avec compte', 0, false, SECOND)
    const signedIn = { ...browser, actor: { personId: person, keys: browser.actor.keys } }
    await saveExercise(signedIn, { lesson: SECOND, value: 'Compté mieux', base: 1, taken: false }, null)
    const mine = await listWritten(account.db, account.actor)
    expect([mine.get(FIRST)?.value, mine.get(SECOND)?.value]).toEqual(['Écrit sans compte', 'Compté mieux'])
    // What the account had already stays the browser's.
    const left = await listWritten(browser.db, browser.actor)
    expect([...left.values()].map(({ value }) => value)).toEqual(['Compté sans compte'])
    const given = await exports[0]?.list(bed.db, person, new Date(0))
    expect(JSON.stringify(given)).toContain('Écrit sans compte')
  })

  it('is refused when it is too long, holds what no keyboard types, or is of no lesson', async () => {
    const act = bed.browser()
    expect(await save(act, 'é'.repeat(8001))).toEqual({ ok: false, reason: 'too-long' })
    expect(await save(act, 'a\u0000b')).toEqual({ ok: false, reason: 'invisible' })
    expect(await save(act, 'texte', 0, false, 'inconnue')).toEqual({ ok: false, reason: 'not-found' })
    expect(await writtenIn(act)).toBeUndefined()
  })

  it('made in two windows at once is kept once, the second told', async () => {
    const act = bed.browser()
    const both = await Promise.all([save(act, 'Ici'), save(act, 'Là')])
    const clashes = both.flatMap(each => (each.ok && each.value.clash ? [each.value.clash] : []))
    expect(clashes).toHaveLength(1)
    expect(await writtenIn(act)).toMatchObject({ version: 1, value: clashes[0]?.kept })
  })

  it('of a browser is deleted a year after its last change, an account’s never by itself', async () => {
    const act = bed.browser()
    await save(act, 'Ancien')
    const days = (count: number) => new Date(act.now.getTime() + count * 86_400_000)
    await forgetExercises({ db: bed.db, now: days(BROWSER_KEPT_DAYS) })
    expect(await writtenIn(act)).toBeDefined()
    await forgetExercises({ db: bed.db, now: days(BROWSER_KEPT_DAYS + 1) })
    expect(await writtenIn(act)).toBeUndefined()
    expect((await listWritten(bed.db, { personId: person, keys: [] })).size).toBe(2)
  })
})
