import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, formTo } from '../../../bench/lib/browser.ts'
import { type Keys, openKeys } from '../../../test/keys-bed.ts'
import { listAddresses } from './store.ts'

let bed: Keys
beforeAll(async () => {
  bed = await openKeys()
})
afterAll(() => bed.close())

const PAUL = 'paul.nguyen@horizon.example'
const ADDRESSES = '/mon-compte/adresses'
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const idOf = async (key: string) =>
  (await bed.db.selectFrom('addresses').select(['id', 'person_id']).where('key', '=', key).execute())[0]
const kept = async (key: string) =>
  (await listAddresses(bed.db, (await idOf(key))?.person_id ?? '')).map(({ address }) => address)

async function add(browser: Browser, address: string) {
  const asked = await browser.submit(formTo(await browser.open(ADDRESSES), /adresses$/), { adresse: address })
  return browser.submit(formTo(asked, /\/connexion\/code$/), { code: await bed.codeOf(address) })
}

it('is added by its code, chosen for letters, said to be for work or home, and taken away, never the last', async () => {
  const paul = await bed.signedIn(PAUL)
  expect(plain((await add(paul, 'paul@maison.example')).text)).toContain('est ajoutée')
  expect(await kept(PAUL)).toEqual([PAUL, 'paul@maison.example'])
  const home = (await idOf('paul@maison.example'))?.id
  const page = await paul.open(`${ADDRESSES}/${home}`)
  const form = formTo(page, new RegExp(`${home}$`))
  expect((await paul.submit(form, { usage: 'moon' })).status).toBe(422)
  expect((await paul.submit(form, { usage: 'home', courriers: 'oui' })).status).toBe(200)
  expect(await kept(PAUL)).toEqual(['paul@maison.example', PAUL])
  // Another window still shows « no label ».
  const stale = await paul.submit(form, { usage: 'work' })
  expect(stale.status).toBe(409)
  expect(plain(stale.text)).toContain('Une autre fenêtre')
  const removal = await paul.open(`${ADDRESSES}/${home}/retrait`)
  expect(plain(removal.text)).toContain('restent à vous')
  expect(plain((await paul.submit(formTo(removal, /retrait$/))).text)).toContain('est retirée')
  expect(await kept(PAUL)).toEqual([PAUL])
  const last = (await idOf(PAUL))?.id
  const refused = await bed.post(paul, `${ADDRESSES}/${last}/retrait`, {})
  expect(refused.status).toBe(422)
  expect(plain(await refused.text())).toContain('votre seule adresse')
  expect(await kept(PAUL)).toEqual([PAUL])
})

it('leaves to its person what was given to it', async () => {
  const jeanne = await bed.signedIn('jeanne.legoff@horizon.example')
  await add(jeanne, 'jeanne@maison.example')
  const { id, person_id } = (await idOf('jeanne@maison.example')) ?? { id: '', person_id: '' }
  const holders = () =>
    bed.db
      .selectFrom('former_addresses')
      .select('person_id')
      .where('key', '=', 'jeanne@maison.example')
      .execute()
  const product = await bed.db.selectFrom('products').select('id').limit(1).executeTakeFirstOrThrow()
  const member = await bed.db.selectFrom('product_team').selectAll().limit(1).executeTakeFirstOrThrow()
  const row = { ...member, id: person_id, product_id: product.id, cancelled_at: null }
  await bed.db
    .insertInto('product_team')
    .values({ ...row, address: 'jeanne@maison.example', address_key: 'jeanne@maison.example' } as never)
    .execute()
  const relations = () =>
    bed.db
      .selectFrom('product_relations')
      .select('relation')
      .where('person_id', '=', person_id)
      .where('product_id', '=', product.id)
      .execute()
  expect(await relations()).toEqual([{ relation: 'team' }])
  await bed.post(jeanne, `${ADDRESSES}/${id}/retrait`, {})
  expect(await holders()).toEqual([{ person_id }])
  expect(await relations()).toEqual([{ relation: 'team' }])
})

it('is nobody else’s to change', async () => {
  const id = (await idOf(PAUL))?.id
  const other = await bed.signedIn('jeanne.legoff@horizon.example')
  for (const path of [`${ADDRESSES}/${id}`, `${ADDRESSES}/${id}/retrait`]) {
    expect((await other.open(path)).status).toBe(404)
    expect((await bed.post(other, path, { usage: 'home' })).status).toBe(404)
  }
})

it('keeps what a person was before, and until when', async () => {
  const paul = await bed.signedIn(PAUL)
  const form = formTo(await paul.open('/mon-compte'), /^\/mon-compte$/)
  const before = `${form.fields.get('poste')}, ${form.fields.get('service')}`
  const after = await paul.submit(form, { poste: 'Directeur', service: 'Autre direction' })
  expect(plain(after.text)).toContain(before)
  expect(plain(after.text)).toContain('jusqu’au mardi 10 novembre 2026')
})

it('offers to merge when it is already someone’s, and says nothing of them before the code', async () => {
  const paul = await bed.signedIn(PAUL)
  const jeanne = 'jeanne.legoff@horizon.example'
  const asked = await paul.submit(formTo(await paul.open(ADDRESSES), /adresses$/), { adresse: jeanne })
  expect(asked.text).not.toContain('Jeanne')
  const page = await paul.submit(formTo(asked, /\/connexion\/code$/), { code: await bed.codeOf(jeanne) })
  expect(page.title).toContain('Réunir deux comptes')
  expect(await kept(jeanne)).toContain(jeanne)
  expect(plain((await paul.submit(formTo(page, /fusions\//))).text)).toContain('sont réunis')
  expect(await kept(PAUL)).toEqual([PAUL, jeanne])
  const undo = await paul.open(
    (await paul.open('/mon-compte/fusions')).links.find(each => /separation$/.test(each.href))?.href ?? '',
  )
  expect(plain((await paul.submit(formTo(undo, /separation$/))).text)).toContain('sont séparés')
  expect(await kept(jeanne)).toEqual([jeanne])
})
