import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { stepForm } from '../bench/lib/applicant.ts'
import { type Browser, formTo } from '../bench/lib/browser.ts'
import { openWorld, type World } from './app.ts'

const JEANNE = 'jeanne.legoff@horizon.example'
const HELENE = 'helene.vasseur@haute-vallee.example'
const SECRET = 'Écrit par Jeanne, pour elle seule.'
const OFFER = 'Reprendre ce que vous aviez écrit'

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
beforeEach(() => world.db.deleteFrom('held_forms').execute())
afterAll(() => world.close())

/** Signs in as the pages do: the browser remembers the account it opened. */
async function signIn(browser: Browser, address: string) {
  world.clock.set(new Date(world.clock.now().getTime() + 20 * 60_000))
  const code = await browser.submit(formTo(await browser.open('/connexion'), /^\/connexion$/), {
    adresse: address,
  })
  const { body } = await world.db
    .selectFrom('mails')
    .select('body')
    .where('recipient', '=', address)
    .where('kind', '=', 'code')
    .executeTakeFirstOrThrow()
  await world.db.deleteFrom('mails').where('recipient', '=', address).execute()
  const typed = /^ {4}(\d{6})$/m.exec(body)?.[1] ?? ''
  return browser.submit(formTo(code, /\/connexion\/code$/), { code: typed })
}

const signOut = (browser: Browser) => browser.send('POST', '/deconnexion', '')
const kept = async (browser: Browser) => stepForm(await browser.open(path)).fields.get('probleme')

it('gives a text held when the session ended to its author alone, and never posts it for another', async () => {
  const browser = world.visit()
  await signIn(browser, JEANNE)
  const form = stepForm(await browser.open(path))
  const before = await kept(browser)
  await signOut(browser)
  expect((await browser.submit(form, { probleme: SECRET })).path).toBe('/connexion?suite=%2Freprise')
  await signIn(browser, HELENE)
  const shown = await browser.open('/reprise')
  expect(shown.text).toContain('Rien à reprendre')
  expect(shown.text).not.toContain(SECRET)
  expect((await browser.open('/mes-candidatures')).text).not.toContain(OFFER)
  expect((await browser.send('POST', '/reprise', '')).status).toBe(303)
  await browser.send('POST', '/reprise/abandon', '')
  await signOut(browser)
  await signIn(browser, JEANNE)
  expect(await kept(browser)).toBe(before)
  // However she came back, it is offered.
  for (const page of ['/mes-candidatures', path.replace(/\/etapes.*/, '')])
    expect((await browser.open(page)).text).toContain(OFFER)
  const back = await browser.open('/reprise')
  expect(back.text).toContain(SECRET)
  await browser.submit(formTo(back, /^\/reprise$/))
  expect(await kept(browser)).toBe(SECRET)
  expect((await browser.open('/mes-candidatures')).text).not.toContain(OFFER)
})

it('knows whose a text is by the account last opened, when the form does not say it', async () => {
  const browser = world.visit()
  await signIn(browser, JEANNE)
  await signOut(browser)
  await browser.send('POST', '/mon-compte', new URLSearchParams({ nom: 'Jeanne en secret' }).toString())
  await signIn(browser, HELENE)
  expect((await browser.open('/reprise')).text).not.toContain('Jeanne en secret')
  await signOut(browser)
  await signIn(browser, JEANNE)
  expect((await browser.open('/reprise')).text).toContain('Jeanne en secret')
})

it('refuses a page shown to one account once another is open, co-author or not, and holds the text', async () => {
  const browser = world.visit()
  await signIn(browser, JEANNE)
  const form = stepForm(await browser.open(path))
  const before = await kept(browser)
  await signIn(browser, HELENE)
  const { person_id } = await world.db
    .selectFrom('addresses')
    .select('person_id')
    .where('key', '=', HELENE)
    .executeTakeFirstOrThrow()
  const application_id = path.split('/')[2] ?? ''
  const author = { application_id, person_id, relation: 'co-author' as const, since: world.clock.now() }
  await world.db.insertInto('application_authors').values(author).execute()
  const refused = await browser.submit(form, { probleme: SECRET })
  expect(refused.status).toBe(403)
  expect(refused.text).toContain('Un autre compte est ouvert sur cet appareil')
  expect(await kept(browser)).toBe(before)
  expect((await browser.open('/reprise')).text).not.toContain(SECRET)
  await signIn(browser, JEANNE)
  expect((await browser.open('/reprise')).text).toContain(SECRET)
})
