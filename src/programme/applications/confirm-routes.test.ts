import { afterAll, beforeAll, expect, it } from 'vitest'
import { idIn, startApplication, stepForm } from '../../../bench/lib/applicant.ts'
import { Browser, formTo } from '../../../bench/lib/browser.ts'
import { BASE, openWorld, type World } from '../../../test/app.ts'
import { COMPLETE } from '../../../test/applications-bed.ts'

const START = new Date('2026-11-10T10:00:00Z')
const HOUR = 3_600_000
const SENT = 'Votre candidature est envoyée'

let world: World
let slug = ''
beforeAll(async () => {
  world = await openWorld(START)
  const open = world.db.selectFrom('calls').select('slug').where('closes_at', '>', START)
  slug = (await open.executeTakeFirstOrThrow()).slug
})
afterAll(() => world.close())

let people = 0
/** A browser before the page that asks for the code, with that code. */
async function waiting() {
  world.clock.set(START)
  const browser = world.visit()
  const id = idIn((await startApplication(browser, `/appels/${slug}`)).path)
  for (const step of ['probleme', 'motivation', 'pratique']) {
    const form = stepForm(await browser.open(`/candidatures/${id}/etapes/${step}`))
    await browser.submit(
      form,
      Object.fromEntries(Object.entries(COMPLETE).filter(([name]) => form.fields.has(`v.${name}`))),
    )
  }
  const address = `route${people++}@horizon.example`
  const review = await browser.open(`/candidatures/${id}/relecture`)
  const page = await browser.submit(formTo(review, /\/depot$/), { adresse: address })
  const { body } = await world.db
    .selectFrom('mails')
    .select('body')
    .where('recipient', '=', address)
    .executeTakeFirstOrThrow()
  const path = `/candidatures/${id}/confirmation`
  return { browser, id, path, form: formTo(page, /\/confirmation$/), code: codeIn(body) }
}
const codeIn = (body: string) => /^ {4}(\d{6})$/m.exec(body)?.[1] ?? ''
const post = (browser: Browser, path: string, code: string) => browser.send('POST', path, `code=${code}`)

/** The same browser, whose last answer never came. */
function before(browser: Browser): Browser {
  const same = new Browser(BASE, (url, init) => world.app.request(url, init))
  for (const [name, value] of browser.cookies) same.cookies.set(name, value)
  return same
}

it('opens the sent application when « Confirmer » is clicked twice at once', async () => {
  const { browser, id, path, code } = await waiting()
  const [one, two] = await Promise.all([post(browser, path, code), post(browser, path, code)])
  for (const answer of [one, two]) expect(answer.headers.get('location')).toBe(`/candidatures/${id}?envoye=1`)
  expect((await browser.open(`/candidatures/${id}?envoye=1`)).text).toContain('C’est envoyé')
})

it('opens it when the answer is lost and the form is sent again', async () => {
  const { browser, id, form, code } = await waiting()
  const lost = before(browser)
  await post(lost, form.action, code)
  world.clock.set(new Date(START.getTime() + HOUR - 1))
  const again = await browser.submit(form, { code })
  expect(again).toMatchObject({ status: 200, path: `/candidatures/${id}?envoye=1` })
  expect(again.text).toContain(SENT)
})

it('asks for the code when none is typed, which is no try', async () => {
  const { browser, id, form, code } = await waiting()
  for (let times = 0; times < 6; times++) {
    const page = await browser.submit(form, { code: ' ' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('Tapez les six chiffres du code reçu.')
  }
  expect((await browser.submit(form, { code })).path).toBe(`/candidatures/${id}?envoye=1`)
})

it('says it is sent, with the way to sign in, to that browser alone', async () => {
  const { browser, id, path, code } = await waiting()
  await post(before(browser), path, code)
  world.clock.set(new Date(START.getTime() + 2 * HOUR))
  const page = await browser.open(path)
  expect(page).toMatchObject({ status: 200, title: expect.stringContaining(SENT) })
  expect(page.links.map(({ href }) => href)).toContain(`/connexion?suite=%2Fcandidatures%2F${id}`)
  expect((await world.visit().open(path)).path).toMatch(/^\/connexion/)
  const odile = await world.signedIn('odile.marchand@horizon.example')
  expect((await odile.open(path)).text).not.toContain(SENT)
})

it.each([
  ['a wrong code', 0, (code: string) => (code === '111111' ? '222222' : '111111')],
  ['the right code an hour later', HOUR, (code: string) => code],
])('gives no session to %s, and says it is sent', async (_, wait, typed) => {
  const { browser, path, form, code } = await waiting()
  await post(before(browser), path, code)
  world.clock.set(new Date(START.getTime() + wait))
  const page = await browser.submit(form, { code: typed(code) })
  expect(page).toMatchObject({ status: 200, path })
  expect(page.text).toContain(SENT)
  expect([...browser.cookies.keys()]).toEqual(['pepin_browser'])
})

it('asks another browser to sign in, even with the right code', async () => {
  const { browser, path, code } = await waiting()
  await post(before(browser), path, code)
  const other = (await waiting()).browser
  const answer = await post(other, path, code)
  expect(answer.headers.get('location')).toMatch(/^\/connexion/)
  expect([...other.cookies.keys()]).toEqual(['pepin_browser'])
})
