import { afterAll, beforeAll, expect, it } from 'vitest'
import { newAuthenticator } from '../../../test/authenticator.ts'
import { type Keys, ODILE, openKeys } from '../../../test/keys-bed.ts'

let bed: Keys
beforeAll(async () => {
  bed = await openKeys()
})
afterAll(() => bed.close())

const AMINA = 'paul.nguyen@horizon.example'
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const KEY = '/connexion/cle'
const proofs = () => bed.db.selectFrom('sessions').select(['key_proof', 'awaits_key']).execute()

it('asks for the key after the code, and gives back the page asked for once it is proved', async () => {
  const odile = await bed.signedIn(ODILE)
  const stays = await bed.signedIn(ODILE)
  const { key, text, codes } = await bed.addKey(odile)
  expect(codes).toHaveLength(10)
  expect(new Set(codes).size).toBe(10)
  expect(plain(text)).toContain('elle ne sera plus montrée')
  // The session that made it has proved it; the other, which had not, is over.
  expect((await odile.open('/gestion')).path).toBe('/gestion')
  expect((await stays.open('/gestion')).path).toMatch(/^\/connexion/)
  const { browser, page } = await bed.codeTyped(ODILE, '/gestion?x=1')
  expect(page.path).toBe(KEY)
  // The mailbox alone opens nothing, and the page asked for meanwhile is kept.
  for (const path of ['/gestion', '/mon-compte', '/suivi']) expect((await browser.open(path)).path).toBe(KEY)
  await browser.open('/gestion?x=2')
  const reponse = key.use({ challenge: await bed.challengeOf(browser, KEY) })
  const proved = await bed.post(browser, KEY, { reponse })
  expect(proved.headers.get('location')).toBe('/gestion?x=2')
  expect((await browser.open('/gestion')).path).toBe('/gestion')
  expect((await proofs()).filter(each => each.key_proof === 'passkey' && !each.awaits_key)).toHaveLength(2)
  const kept = JSON.stringify(await bed.db.selectFrom('recovery_codes').selectAll().execute())
  for (const code of codes) expect(kept).not.toContain(code.replaceAll('-', ''))
})

it('refuses another challenge, a replay, another origin, another site, another key and a counter that goes back', async () => {
  const browser = await bed.signedIn('karim.benali@haute-vallee.example')
  const { key } = await bed.addKey(browser)
  key.setCounter(5)
  const waiting = await bed.codeTyped('karim.benali@haute-vallee.example')
  const tries = [
    async () => key.use({ challenge: 'bm90LXRoZS1jaGFsbGVuZ2U' }),
    async (challenge: string) => key.use({ challenge, origin: 'https://pepin.evil.example' }),
    async (challenge: string) => key.use({ challenge, rpId: 'evil.example' }),
    async (challenge: string) => newAuthenticator().use({ challenge }),
    async () => '{"id":"',
    async () => '[]',
    async () => 'x'.repeat(100_000),
  ]
  for (const forge of tries) {
    const reponse = await forge(await bed.challengeOf(waiting.browser, KEY))
    const refused = await bed.post(waiting.browser, KEY, { reponse })
    expect(refused.status).toBe(422)
    expect(plain(await refused.text())).toContain('n’est pas reconnue')
  }
  const challenge = await bed.challengeOf(waiting.browser, KEY)
  const good = key.use({ challenge })
  expect((await bed.post(waiting.browser, KEY, { reponse: good })).status).toBe(303)
  // The same answer again, in another sign-in of the same person.
  const again = await bed.codeTyped('karim.benali@haute-vallee.example')
  await bed.challengeOf(again.browser, KEY)
  expect((await bed.post(again.browser, KEY, { reponse: good })).status).toBe(422)
  key.setCounter(4)
  const back = key.use({ challenge: await bed.challengeOf(again.browser, KEY) })
  expect((await bed.post(again.browser, KEY, { reponse: back })).status).toBe(422)
  // Looked at once, right or wrong.
  const once = await bed.challengeOf(again.browser, KEY)
  await bed.post(again.browser, KEY, { reponse: 'faux' })
  key.setCounter(9)
  const spent = key.use({ challenge: once })
  await bed.db.updateTable('sessions').set({ challenge: null, challenge_until: null }).execute()
  expect(plain(await (await bed.post(again.browser, KEY, { reponse: spent })).text())).toContain(
    'trop longtemps',
  )
})

it('refuses to add a key made for another challenge, origin or site, or without a name', async () => {
  const browser = await bed.signedIn(AMINA)
  const add = async (said: object, nom = 'Ma clé') => {
    const challenge = await bed.challengeOf(browser, '/mon-compte/cles')
    const reponse = newAuthenticator().make({ challenge, ...said })
    return (await bed.post(browser, '/mon-compte/cles', { nom, reponse })).status
  }
  expect(await add({ challenge: 'YXV0cmU' })).toBe(422)
  expect(await add({ origin: 'https://pepin.evil.example' })).toBe(422)
  expect(await add({ rpId: 'evil.example' })).toBe(422)
  expect(await add({}, ' ')).toBe(422)
  expect(await add({}, 'x'.repeat(61))).toBe(422)
  expect((await bed.post(browser, '/mon-compte/cles', { nom: 'x' })).status).toBe(422)
  expect((await browser.open('/mon-compte/cles')).text).toContain('Ajouter une clé')
})

it('lets in with a printed code, once each, ten tries a quarter of an hour, and tells its owner', async () => {
  const browser = await bed.signedIn(AMINA)
  const { codes } = await bed.addKey(browser)
  const [first = '', second = ''] = codes
  const wrong = await bed.codeTyped(AMINA)
  expect((await bed.post(wrong.browser, `${KEY}/secours`, { code: '' })).status).toBe(422)
  expect((await bed.post(wrong.browser, `${KEY}/secours`, { code: 'AAAA-BBBB-CCCC' })).status).toBe(422)
  const typed = first.toLowerCase().replaceAll('-', ' ')
  expect((await bed.post(wrong.browser, `${KEY}/secours`, { code: typed })).status).toBe(303)
  expect((await wrong.browser.open('/mon-compte')).path).toBe('/mon-compte')
  const mails = bed.db.selectFrom('mails').select('body').where('title', 'like', '%code de secours%')
  expect((await mails.executeTakeFirstOrThrow()).body).toContain('reste 9')
  const again = await bed.codeTyped(AMINA)
  expect((await bed.post(again.browser, `${KEY}/secours`, { code: first })).status).toBe(422)
  // New ones are worth the old.
  const made = await (await bed.post(browser, '/mon-compte/cles/codes', {})).text()
  expect(made).not.toContain(second)
  expect((await bed.post(again.browser, `${KEY}/secours`, { code: second })).status).toBe(422)
  for (let n = 0; n < 10; n++) await bed.post(again.browser, `${KEY}/secours`, { code: 'ZZZZ' })
  expect((await bed.post(again.browser, `${KEY}/secours`, { code: second })).status).toBe(429)
})

it('is named and taken away by its owner only; without the last one the mailbox is enough', async () => {
  const browser = await bed.signedIn('jeanne.legoff@horizon.example')
  await bed.addKey(browser)
  const { id } = await bed.db
    .selectFrom('passkeys as k')
    .innerJoin('addresses as a', 'a.person_id', 'k.person_id')
    .select('k.id')
    .where('a.key', '=', 'jeanne.legoff@horizon.example')
    .executeTakeFirstOrThrow()
  const other = await bed.signedIn(AMINA)
  for (const path of [`/mon-compte/cles/${id}`, `/mon-compte/cles/${id}/retrait`])
    expect((await bed.post(other, path, { nom: 'Volée' })).status).toBe(404)
  expect((await bed.post(browser, `/mon-compte/cles/${id}`, { nom: 'Ma clé bleue' })).status).toBe(303)
  expect((await browser.open('/mon-compte/cles')).text).toContain('Ma clé bleue')
  expect((await bed.post(browser, `/mon-compte/cles/${id}/retrait`, {})).status).toBe(303)
  expect((await bed.codeTyped('jeanne.legoff@horizon.example', '/mon-compte')).page.path).toBe('/mon-compte')
})
