import { afterAll, beforeAll, expect, it } from 'vitest'
import { stepForm } from '../bench/lib/applicant.ts'
import { formTo } from '../bench/lib/browser.ts'
import { openWorld, type World } from './app.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const JEANNE = 'jeanne.legoff@horizon.example'

async function codeOf(address: string): Promise<string> {
  const mail = await world.db
    .selectFrom('mails')
    .select('body')
    .where('recipient', '=', address)
    .where('kind', '=', 'code')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return /^ {4}(\d{6})$/m.exec(mail.body)?.[1] ?? ''
}

it('gives back the page asked for and what was typed when the session had ended', async () => {
  const browser = await world.signedIn(JEANNE)
  const draft = await world.db
    .selectFrom('applications')
    .select('id')
    .where('title', 'like', 'Savoir où%')
    .executeTakeFirstOrThrow()
  const page = await browser.open(`/candidatures/${draft.id}/etapes/probleme`)
  const form = stepForm(page)
  await world.db.deleteFrom('sessions').execute()
  const typed = 'Écrit après la fin de la session.\n\nEt sa seconde ligne 🌱'
  const asked = await browser.submit(form, { probleme: typed })
  expect(asked.path).toBe('/connexion?suite=%2Freprise')
  expect(asked.text).toContain('est gardé')
  const code = await browser.submit(formTo(asked, /^\/connexion$/), { adresse: JEANNE })
  const back = await browser.submit(formTo(code, /\/connexion\/code$/), { code: await codeOf(JEANNE) })
  expect(back.path).toBe('/reprise')
  expect(back.text).toContain(typed)
  const saved = await browser.submit(formTo(back, /^\/reprise$/))
  expect(saved.status).toBe(200)
  const again = stepForm(await browser.open(`/candidatures/${draft.id}/etapes/probleme`))
  expect(again.fields.get('probleme')).toBe(typed)
  expect((await browser.open('/reprise')).text).toContain('Rien à reprendre')
})

it('asks for the page again after sign-in, and never keeps the text for another browser', async () => {
  const browser = world.visit()
  const asked = await browser.open('/gestion?x=1')
  expect(asked.forms.find(({ action }) => action === '/connexion')?.fields.get('suite')).toBe('/gestion?x=1')
  const other = await world.signedIn(JEANNE)
  expect((await other.open('/reprise')).text).toContain('Rien à reprendre')
})

it('says that an application is not sent, and sends it by a button that says so', async () => {
  world.clock.set(new Date(world.clock.now().getTime() + 3_600_000))
  const browser = await world.signedIn(JEANNE)
  const draft = await world.db
    .selectFrom('applications')
    .select('id')
    .where('title', 'like', 'Savoir où%')
    .executeTakeFirstOrThrow()
  await world.db.deleteFrom('sessions').execute()
  await browser.send('POST', `/candidatures/${draft.id}/depot`, '')
  const asked = await browser.open('/connexion?suite=%2Freprise')
  expect(asked.text).toMatch(/rien n’est encore enregistré ni envoyé/)
  const code = await browser.submit(formTo(asked, /^\/connexion$/), { adresse: JEANNE })
  const back = await browser.submit(formTo(code, /\/connexion\/code$/), { code: await codeOf(JEANNE) })
  expect(back.title).toContain('Votre candidature n’est pas encore envoyée')
  expect(back.text).toContain('Envoyer ma candidature')
  expect(back.text).not.toContain('Enregistrer ce texte')
  expect(back.links.map(({ href }) => href)).toContain(`/candidatures/${draft.id}/relecture`)
})
