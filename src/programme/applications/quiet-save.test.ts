import { afterAll, beforeAll, expect, it } from 'vitest'
import { stepForm } from '../../../bench/lib/applicant.ts'
import type { Browser } from '../../../bench/lib/browser.ts'
import { openWorld, type World } from '../../../test/app.ts'

const JEANNE = 'jeanne.legoff@horizon.example'

let world: World
let path: string
beforeAll(async () => {
  world = await openWorld()
  const draft = await world.db
    .selectFrom('applications')
    .select('id')
    .where('title', 'like', 'Savoir où%')
    .executeTakeFirstOrThrow()
  path = `/candidatures/${draft.id}/etapes/probleme`
})
afterAll(() => world.close())

/** Saves as the page's script does. */
async function save(browser: Browser, fields: Map<string, string>) {
  const body = new URLSearchParams([...fields]).toString()
  const answer = await browser.send('POST', path, body, { accept: 'application/json' })
  return { status: answer.status, said: (await answer.json()) as Record<string, unknown> }
}

const fieldsOf = async (browser: Browser) => new Map(stepForm(await browser.open(path)).fields)

it('merges in silence two windows that change different answers, and tells each what the other wrote', async () => {
  const browser = await world.signedIn(JEANNE)
  const [one, two] = [await fieldsOf(browser), await fieldsOf(browser)]
  one.set('titre', 'Un titre d’ici')
  two.set('probleme', 'Un problème de là-bas')
  expect((await save(browser, one)).said).toMatchObject({ saved: true, newer: [] })
  const { status, said } = await save(browser, two)
  expect(status).toBe(200)
  expect(said['newer']).toMatchObject([{ field: 'titre', value: 'Un titre d’ici' }])
  expect(Object.keys(said['versions'] as object)).toEqual(['probleme'])
  const both = await fieldsOf(browser)
  expect([both.get('titre'), both.get('probleme')]).toEqual(['Un titre d’ici', 'Un problème de là-bas'])
})

it('keeps both texts of an answer changed in two windows, and goes on saving the others', async () => {
  const browser = await world.signedIn(JEANNE)
  const [one, two] = [await fieldsOf(browser), await fieldsOf(browser)]
  one.set('titre', 'Premier')
  two.set('titre', 'Second').set('probleme', 'À côté')
  await save(browser, one)
  const { status, said } = await save(browser, two)
  expect(status).toBe(409)
  expect(said['clashes']).toMatchObject([{ field: 'titre', value: 'Premier' }])
  for (const [field, base] of Object.entries(said['versions'] as Record<string, string>))
    two.set(`v.${field}`, base)
  two.set('probleme', 'À côté, encore')
  expect((await save(browser, two)).said['clashes']).toHaveLength(1)
  const both = await fieldsOf(browser)
  expect([both.get('titre'), both.get('probleme')]).toEqual(['Premier', 'À côté, encore'])
})

it('says that the session has ended, or that another account is open, and writes nothing', async () => {
  const browser = await world.signedIn(JEANNE)
  const typed = (await fieldsOf(browser)).set('titre', 'Sous un autre nom')
  const other = await world.signedIn('helene.vasseur@haute-vallee.example')
  expect(await save(other, typed)).toEqual({ status: 403, said: { saved: false, reason: 'other-account' } })
  expect(await save(world.visit(), typed)).toEqual({
    status: 401,
    said: { saved: false, reason: 'signed-out' },
  })
  expect((await fieldsOf(browser)).get('titre')).not.toBe('Sous un autre nom')
})

it('gives each person keys of their own, the same again after signing in, and none to others', async () => {
  const keysOf = async (browser: Browser) => {
    const answer = await browser.send('GET', path.replace('/etapes/probleme', '/cle'))
    if (answer.status !== 200) return answer.status
    expect(answer.headers.get('cache-control')).toBe('no-store')
    return ((await answer.json()) as { keys: { key: string }[] }).keys.map(({ key }) => key)
  }
  const mine = await keysOf(await world.signedIn(JEANNE))
  expect(mine).toEqual([expect.stringMatching(/^[\w-]{43}$/)])
  expect(await keysOf(await world.signedIn(JEANNE))).toEqual(mine)
  expect(await keysOf(await world.signedIn('helene.vasseur@haute-vallee.example'))).toBe(404)
  expect(await keysOf(world.visit())).toBe(303)
})
