import { afterAll, beforeAll, expect, it } from 'vitest'
import { idIn, startApplication, stepForm } from '../../../bench/lib/applicant.ts'
import { formTo } from '../../../bench/lib/browser.ts'
import { openWorld, type World } from '../../../test/app.ts'

const START = new Date('2026-11-10T10:00:00Z')

let world: World
let slug = ''
beforeAll(async () => {
  world = await openWorld(START)
  const open = world.db.selectFrom('calls').select('slug').where('closes_at', '>', START)
  slug = (await open.executeTakeFirstOrThrow()).slug
})
afterAll(() => world.close())

/** A browser before a review with two answers written and four missing. */
async function begun() {
  const browser = world.visit()
  const id = idIn((await startApplication(browser, `/appels/${slug}`)).path)
  const form = stepForm(await browser.open(`/candidatures/${id}/etapes/probleme`))
  await browser.submit(form, { titre: 'Un titre', probleme: 'Un problème' })
  return { browser, id, review: await browser.open(`/candidatures/${id}/relecture`) }
}

it('says before one tries what is left to do, without an error', async () => {
  const { browser, id, review } = await begun()
  expect(review.status).toBe(200)
  expect(review.text).toContain('Il manque 4 réponses avant l’envoi')
  expect(review.text).not.toContain('à corriger')
  expect(review.links.map(({ href }) => href)).toContain(`/candidatures/${id}/etapes/motivation#nom`)
  const other = idIn((await startApplication(browser, `/appels/${slug}`)).path)
  expect((await browser.open(`/candidatures/${other}/relecture`)).text).not.toContain('Sans titre')
})

it.each([
  ['missing', '', 'Écrivez votre adresse'],
  ['wrong', 'nadia', 'Cette adresse est incomplète'],
])('lists the missing answers beside an address that is %s', async (_, adresse, words) => {
  const { browser, id, review } = await begun()
  const page = await browser.submit(formTo(review, /\/depot$/), { adresse })
  expect(page.status).toBe(422)
  expect(page.text).toContain('5 réponses sont à corriger')
  expect(page.text).toContain(words)
  const links = page.links.map(({ href }) => href)
  expect(links).toContain('#adresse')
  for (const field of ['motivation', 'nom', 'service'])
    expect(links).toContain(`/candidatures/${id}/etapes/motivation#${field}`)
})

it('says one thing of a text too long to be kept', async () => {
  const { browser, id } = await begun()
  const form = stepForm(await browser.open(`/candidatures/${id}/etapes/probleme`))
  const page = await browser.submit(form, { probleme: 'x'.repeat(100_001) })
  expect(page.status).toBe(422)
  expect(page.text).toContain('Une réponse est à corriger')
  expect(page.text).toMatch(/dépasse 100.000.signes/)
})

it('says before one sends that nobody will call unless it is asked for', async () => {
  const { browser, id, review } = await begun()
  expect(review.text).not.toContain('un appel avant l’envoi')
  const form = stepForm(await browser.open(`/candidatures/${id}/etapes/pratique`))
  await browser.submit(form, { rappel: 'oui' })
  const page = await browser.open(`/candidatures/${id}/relecture`)
  expect(page.text).toContain('Vous souhaitez un appel avant l’envoi')
  expect(page.links.map(({ href }) => href)).toContain(`/candidatures/${id}/garder`)
})
