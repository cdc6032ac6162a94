import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Browser, formTo } from '../../../bench/lib/browser.ts'
import { type Keys, openKeys } from '../../../test/keys-bed.ts'

let bed: Keys
beforeAll(async () => {
  bed = await openKeys()
})
afterAll(() => bed.close())
const PAUL = 'paul.nguyen@horizon.example'
const HOUR = 3_600_000
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const pass = (milliseconds: number) => bed.clock.set(new Date(bed.clock.now().getTime() + milliseconds))
beforeEach(() => pass(HOUR))

const linkOf = async (address: string): Promise<string> => {
  const sent = bed.db
    .selectFrom('mails')
    .select('body')
    .where('recipient', '=', address)
    .where('kind', '=', 'code')
  const { body } = await sent.orderBy('created_at', 'desc').orderBy('id').executeTakeFirstOrThrow()
  return /\/connexion\/lien\/[\w-]+/.exec(body)?.[0] ?? ''
}
/** Types in a form after the session has ended, as far as the page that asks for the address. */
async function typedTooLate(): Promise<Browser> {
  const browser = await bed.signedIn(PAUL)
  const form = formTo(await browser.open('/mon-compte'), /^\/mon-compte$/)
  await bed.db.deleteFrom('sessions').execute()
  const asked = await browser.submit(form, { poste: 'Écrit trop tard' })
  await browser.submit(formTo(asked, /^\/connexion$/), { adresse: PAUL })
  return browser
}

it('gives back what was typed through the link, opened in the same browser', async () => {
  const browser = await typedTooLate()
  const back = await browser.submit(formTo(await browser.open(await linkOf(PAUL)), /connexion\/lien/))
  expect(back.path).toBe('/reprise')
  expect(back.text).toContain('Écrit trop tard')
  const saved = await browser.submit(formTo(back, /^\/reprise$/))
  expect(formTo(saved, /^\/mon-compte$/).fields.get('poste')).toBe('Écrit trop tard')
})

it('signs in another device by the link, and tells the first what to do; the text waits there', async () => {
  const first = await typedTooLate()
  const other = bed.visit()
  const there = await other.submit(formTo(await other.open(await linkOf(PAUL)), /connexion\/lien/))
  expect(there.path).toBe('/reprise')
  expect(plain(there.text)).toContain('vous attend là-bas')
  expect((await other.open('/mon-compte')).path).toBe('/mon-compte')
  const here = await first.open('/connexion/code')
  expect(plain(here.text)).toContain('peut-être sur un autre appareil')
  pass(60_000)
  const again = await first.submit(formTo(here, /^\/connexion$/))
  const back = await first.submit(formTo(again, /connexion\/code$/), { code: await bed.codeOf(PAUL) })
  expect(back.path).toBe('/reprise')
  expect(back.text).toContain('Écrit trop tard')
})

it('offers a new code in one click from an expired link, on any device, without showing the address', async () => {
  const first = bed.visit()
  const asked = await first.open('/connexion?suite=%2Fmes-candidatures')
  await first.submit(formTo(asked, /^\/connexion$/), { adresse: PAUL })
  const link = await linkOf(PAUL)
  pass(16 * 60_000)
  const other = bed.visit()
  const refused = await other.open(link)
  expect(refused.status).toBe(404)
  expect(refused.text).not.toContain(PAUL)
  const sent = await other.submit(formTo(refused, /nouveau$/))
  expect(sent.path).toBe('/connexion/code')
  expect(sent.text).not.toContain(PAUL)
  expect(sent.forms.map(({ fields }) => fields.get('adresse')).filter(Boolean)).toEqual([])
  const back = await other.submit(formTo(sent, /connexion\/code$/), { code: await bed.codeOf(PAUL) })
  expect(back.path).toBe('/mes-candidatures')
})

it('words a link that has served, and sends no more than five codes in a quarter of an hour', async () => {
  const browser = bed.visit()
  await browser.submit(formTo(await browser.open('/connexion'), /^\/connexion$/), { adresse: PAUL })
  const link = await linkOf(PAUL)
  await browser.submit(formTo(await browser.open(link), /connexion\/lien/))
  const used = await bed.visit().open(link)
  expect(plain(used.text)).toContain('Ce lien a déjà servi')
  const codes = async () =>
    (
      await bed.db
        .selectFrom('mails')
        .select('id')
        .where('recipient', '=', PAUL)
        .where('kind', '=', 'code')
        .execute()
    ).length
  const before = await codes()
  const answers: number[] = []
  for (let n = 0; n < 6; n++) answers.push((await bed.post(bed.visit(), `${link}/nouveau`, {})).status)
  expect(answers).toEqual([303, 303, 303, 303, 429, 429])
  expect((await codes()) - before).toBe(4)
  const refused = await bed.post(bed.visit(), `${link}/nouveau`, {})
  expect(await refused.text()).not.toContain(PAUL)
})

it('opens no account by an address someone else adds to it, expired and asked again', async () => {
  const paul = await bed.signedIn(PAUL)
  const page = await paul.open('/mon-compte/adresses')
  await paul.submit(formTo(page, /adresses$/), { adresse: 'jeanne.legoff@horizon.example' })
  const link = await linkOf('jeanne.legoff@horizon.example')
  pass(16 * 60_000)
  const jeanne = bed.visit()
  const sent = await jeanne.submit(formTo(await jeanne.open(link), /nouveau$/))
  const code = await bed.codeOf('jeanne.legoff@horizon.example')
  expect((await jeanne.submit(formTo(sent, /connexion\/code$/), { code })).path).toMatch(/^\/connexion\?/)
  expect([...jeanne.cookies.keys()]).not.toContain('pepin_session')
})

it('renews nothing from a link that never was, nor from one that still serves', async () => {
  const browser = bed.visit()
  expect((await bed.post(browser, '/connexion/lien/inconnu/nouveau', {})).status).toBe(404)
  await browser.submit(formTo(await browser.open('/connexion'), /^\/connexion$/), { adresse: PAUL })
  expect((await bed.post(browser, `${await linkOf(PAUL)}/nouveau`, {})).status).toBe(404)
})

it('keeps the way when another code or another address is asked for', async () => {
  const browser = bed.visit()
  const asked = await browser.open('/connexion?suite=%2Fmes-candidatures')
  const typed = await browser.submit(formTo(asked, /^\/connexion$/), { adresse: PAUL })
  expect(formTo(typed, /^\/connexion$/).fields.get('suite')).toBe('/mes-candidatures')
  const hrefs = typed.links.map(({ href }) => href)
  expect(hrefs).toContain('/connexion?suite=%2Fmes-candidatures')
})

it('says that the page asked for will open, and nothing of it to whoever asked for none', async () => {
  const WORDS = 'La page demandée s’ouvrira ensuite.'
  expect((await bed.visit().open('/mes-donnees')).text).toContain(WORDS)
  expect((await bed.visit().open('/connexion')).text).not.toContain(WORDS)
})
