import { afterAll, beforeAll, expect, it } from 'vitest'
import { idIn, startApplication, stepForm } from '../../../bench/lib/applicant.ts'
import { type Browser, formTo, type Visit } from '../../../bench/lib/browser.ts'
import { COMPLETE } from '../../../test/applications-bed.ts'
import { type Keys, openKeys } from '../../../test/keys-bed.ts'

let bed: Keys
const BOX = 'accueil@horizon.example'
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const holders = async () =>
  (await bed.db.selectFrom('addresses').select('person_id').where('key', '=', BOX).execute()).length

/** Someone called Claire, who says her mailbox is shared. */
beforeAll(async () => {
  bed = await openKeys()
  const { browser } = await bed.codeTyped(BOX, '/mon-compte')
  await browser.submit(formTo(await browser.open('/mon-compte'), /^\/mon-compte$/), { nom: 'Claire Petit' })
  const page = await browser.open('/mon-compte/adresses')
  const link = page.links.find(({ href }) => /adresses\/[\w-]{36}$/.test(href))?.href ?? ''
  const saved = await browser.submit(formTo(await browser.open(link), /adresses\//), { usage: 'shared' })
  expect(saved.status).toBe(200)
  expect(plain((await browser.open(link)).text)).toContain('Toute personne qui lit cette boîte')
})
afterAll(() => bed.close())

const who = (page: Visit) => formTo(page, /connexion|confirmation/)

it('asks who one is only once the mailbox is proved, and never names anyone before', async () => {
  bed.clock.set(new Date(bed.clock.now().getTime() + 60_000))
  const browser = bed.visit()
  const asked = await browser.submit(formTo(await browser.open('/connexion'), /^\/connexion$/), {
    adresse: BOX,
  })
  expect(asked.text).not.toContain('Claire')
  const form = formTo(asked, /\/connexion\/code$/)
  expect((await browser.submit(form, { code: '000000', qui: 'autre' })).text).not.toContain('Claire')
  const page = await browser.submit(form, { code: await bed.codeOf(BOX) })
  expect(plain(page.text)).toContain('Êtes-vous Claire Petit ?')
  expect((await browser.submit(who(page), {})).status).toBe(422)
  expect((await browser.open('/mon-compte')).path).toMatch(/^\/connexion/)
})

it('makes two people of two readers, and gives each their own account again', async () => {
  const first = await bed.codeTyped(BOX, '/mon-compte')
  await first.browser.submit(who(first.page), { qui: 'autre' })
  await first.browser.submit(formTo(await first.browser.open('/mon-compte'), /^\/mon-compte$/), {
    nom: 'Denis Roy',
  })
  expect(await holders()).toBe(2)
  const again = await bed.codeTyped(BOX, '/mon-compte')
  expect(plain(again.page.text)).toContain('Qui êtes-vous ?')
  const ids = await bed.db
    .selectFrom('people')
    .innerJoin('addresses as a', 'a.person_id', 'people.id')
    .select(['people.id', 'people.name'])
    .where('a.key', '=', BOX)
    .execute()
  const denis = ids.find(({ name }) => name === 'Denis Roy')?.id ?? ''
  const entered = await again.browser.submit(who(again.page), { qui: denis })
  expect(entered.path).toBe('/mon-compte')
  expect(formTo(entered, /^\/mon-compte$/).fields.get('nom')).toBe('Denis Roy')
  const stranger = await bed.db
    .selectFrom('addresses')
    .select('person_id')
    .where('key', '!=', BOX)
    .limit(1)
    .executeTakeFirstOrThrow()
  const forged = await bed.codeTyped(BOX, '/mon-compte')
  await forged.browser.submit(who(forged.page), { qui: stranger.person_id })
  expect((await forged.browser.open('/mon-compte')).path).toMatch(/^\/connexion/)
  // Neither can say it is theirs alone.
  const link = (await again.browser.open('/mon-compte/adresses')).links.find(({ href }) =>
    /adresses\/[\w-]{36}$/.test(href),
  )
  const form = formTo(await again.browser.open(link?.href ?? ''), /adresses\//)
  const refused = await again.browser.submit(form, { usage: 'work' })
  expect(plain(refused.text)).toContain('elle reste partagée')
})

it('gives an application to whoever says it is theirs, by code or by link', async () => {
  const { slug } = await bed.db
    .selectFrom('calls')
    .select('slug')
    .where('closes_at', '>', bed.clock.now())
    .executeTakeFirstOrThrow()
  const send = async (browser: Browser) => {
    const id = idIn((await startApplication(browser, `/appels/${slug}`)).path)
    for (const step of ['probleme', 'motivation', 'pratique']) {
      const form = stepForm(await browser.open(`/candidatures/${id}/etapes/${step}`))
      const typed = Object.entries(COMPLETE).filter(([name]) => form.fields.has(`v.${name}`))
      await browser.submit(form, Object.fromEntries(typed))
    }
    const review = await browser.open(`/candidatures/${id}/relecture`)
    const page = await browser.submit(formTo(review, /\/depot$/), { adresse: BOX })
    const mails = bed.db.selectFrom('mails').select('body').where('kind', '=', 'application-code')
    const { body } = await mails.orderBy('created_at', 'desc').orderBy('id').executeTakeFirstOrThrow()
    return { id, page, body }
  }
  const authors = (id: string) =>
    bed.db
      .selectFrom('application_authors as x')
      .innerJoin('people as p', 'p.id', 'x.person_id')
      .select('p.name')
      .where('x.application_id', '=', id)
      .execute()
  const browser = bed.visit()
  const one = await send(browser)
  const code = /^ {4}(\d{6})$/m.exec(one.body)?.[1] ?? ''
  const asked = await browser.submit(formTo(one.page, /\/confirmation$/), { code })
  expect(plain(asked.text)).toContain('La candidature ira au vôtre')
  expect(await authors(one.id)).toEqual([])
  const denis = await bed.db
    .selectFrom('people')
    .select('id')
    .where('name', '=', 'Denis Roy')
    .executeTakeFirstOrThrow()
  expect((await browser.submit(who(asked), { qui: denis.id })).path).toContain(`/candidatures/${one.id}`)
  expect(await authors(one.id)).toEqual([{ name: 'Denis Roy' }])
  bed.clock.set(new Date(bed.clock.now().getTime() + 60_000))
  const two = await send(bed.visit())
  const path = /\/candidatures\/confirmation\/[\w-]+/.exec(two.body)?.[0] ?? ''
  const elsewhere = bed.visit()
  const page = await elsewhere.submit(formTo(await elsewhere.open(path), /confirmation/))
  expect(page.status).toBe(200)
  expect((await elsewhere.submit(who(page), { qui: 'autre' })).path).toContain(`/candidatures/${two.id}`)
  expect(await authors(two.id)).toEqual([{ name: 'Zoé' }])
  expect(await holders()).toBe(3)
})
