import { afterAll, beforeAll, expect, it } from 'vitest'
import { idIn, startApplication, stepForm } from '../../../bench/lib/applicant.ts'
import { formTo } from '../../../bench/lib/browser.ts'
import { openWorld, type World } from '../../../test/app.ts'
import { COMPLETE } from '../../../test/applications-bed.ts'

const START = new Date('2026-11-10T10:00:00Z')
const DAY = 86_400_000

let world: World
let slug = ''
beforeAll(async () => {
  world = await openWorld(START)
  const open = world.db.selectFrom('calls').select('slug').where('closes_at', '>', START)
  slug = (await open.executeTakeFirstOrThrow()).slug
})
afterAll(() => world.close())

/** A browser that has just sent, and the link of its e-mail. */
async function sent(address: string) {
  world.clock.set(START)
  const browser = world.visit()
  const id = idIn((await startApplication(browser, `/appels/${slug}`)).path)
  for (const step of ['probleme', 'motivation', 'pratique']) {
    const form = stepForm(await browser.open(`/candidatures/${id}/etapes/${step}`))
    const typed = Object.entries(COMPLETE).filter(([name]) => form.fields.has(`v.${name}`))
    await browser.submit(form, Object.fromEntries(typed))
  }
  const review = await browser.open(`/candidatures/${id}/relecture`)
  const page = await browser.submit(formTo(review, /\/depot$/), { adresse: address })
  return { browser, id, page, link: await linkTo(address) }
}

async function linkTo(address: string): Promise<string> {
  const mails = world.db.selectFrom('mails').select('body').where('recipient', '=', address)
  const { body } = await mails.orderBy('created_at', 'desc').executeTakeFirstOrThrow()
  return /\/candidatures\/confirmation\/\S+/.exec(body)?.[0] ?? ''
}

it('says of which call and of when, in the incubator’s name, before the click; then that it is done', async () => {
  const { link } = await sent('lien@horizon.example')
  const elsewhere = world.visit()
  const page = await elsewhere.open(link)
  expect(page.title).toContain('Les Semailles')
  expect(page.text).toMatch(/Des problèmes de\sterrain.*Envoyée le\s*mardi\s10\snovembre\s2026/s)
  expect(page.text).not.toContain(COMPLETE.titre)
  expect((await elsewhere.submit(formTo(page, /confirmation/))).text).toContain('C’est envoyé')
  const again = await world.visit().open(link)
  expect(again).toMatchObject({ status: 200, title: expect.stringContaining('déjà confirmée') })
  expect(again.text).not.toContain('n’est pas confirmée')
})

it('tells a day later, on the page of the application and nowhere a code to type, that it does not count', async () => {
  const { browser, id, link } = await sent('lendemain@horizon.example')
  world.clock.set(new Date(START.getTime() + DAY))
  const page = await browser.open(`/candidatures/${id}/confirmation`)
  expect(page.path).toBe(`/candidatures/${id}`)
  expect(page.text).toMatch(/Votre envoi ne compte pas.*mardi\s10\snovembre\s2026\sà\s11\sh.*conservé/s)
  expect((await world.visit().open(link)).title).toContain('n’est pas confirmée')
})

it('gives another code from the page that asks for it, at the address mended there', async () => {
  const { browser, id, page } = await sent('faute@horizon.example')
  const form = formTo(page, /\/confirmation\/code$/)
  const refused = await browser.submit(form, { adresse: 'pas une adresse' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Cette adresse est incomplète')
  world.clock.set(new Date(START.getTime() + 60_000))
  expect((await browser.open(`/candidatures/${id}/confirmation/code`)).path).toBe(
    `/candidatures/${id}/confirmation`,
  )
  expect((await browser.open(`/candidatures/${id}/depot`)).path).toBe(`/candidatures/${id}/relecture`)
  const asked = await browser.submit(form, { adresse: 'juste@horizon.example' })
  expect(asked.path).toBe(`/candidatures/${id}/confirmation?code=nouveau`)
  expect(asked.text).toMatch(/Un autre code est parti.*Code envoyé à\s*juste@horizon.example/s)
  expect(await linkTo('juste@horizon.example')).not.toBe('')
})
