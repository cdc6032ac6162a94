import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, formTo } from '../../../bench/lib/browser.ts'
import { openWorld, type World } from '../../../test/app.ts'
import { plain } from '../../../test/calls-site.ts'

const START = new Date('2026-11-10T10:00:00Z')

describe('the pages of a visa', () => {
  let world: World
  let karim: Browser
  let reader: Browser
  let home = ''
  let link = ''
  beforeAll(async () => {
    world = await openWorld(START)
    karim = await world.signedIn('karim.benali@haute-vallee.example')
    reader = world.visit()
    const draft = world.db.selectFrom('calls').select('slug').where('published_at', 'is', null)
    home = `/gestion/appels/${(await draft.executeTakeFirstOrThrow()).slug}`
    const mails = world.db.selectFrom('mails').select('body').where('kind', '=', 'visa-request')
    const asked = mails.where('recipient', '=', 'remi.chauvet@haute-vallee.example')
    const { body } = await asked.executeTakeFirstOrThrow()
    link = /localhost:3000(\/visas\/[\w-]+)/.exec(body)?.[1] ?? ''
  })
  afterAll(() => world.close())

  const text = async (browser: Browser, at: string) => plain(await (await browser.send('GET', at)).text())
  const verdictForm = async () =>
    (await reader.open(link)).forms.find(form => form.fields.has('version')) ?? expect.fail('no verdict form')

  it('show the draft to whoever holds the link, and nothing of the team’s pages', async () => {
    const page = await text(reader, `${link}/projet`)
    expect(page).toContain('Le deuxième appel de La Serre')
    expect(page).toContain('tel que les agents le liront une fois publié')
    expect((await reader.send('GET', `${home}/apercu`)).status).toBe(303)
  })

  it('keep what was typed when a refusal says nothing', async () => {
    const given = await reader.submit(await verdictForm(), { reponse: 'refused', mots: '' })
    expect(given.status).toBe(422)
    expect(given.links.map(({ href }) => href)).toContain('#mots')
  })

  it('take a remark and a verdict, which the team reads beside the way to mend', async () => {
    await reader.send('POST', `${link}/remarques`, 'partie=essentiel&remarque=Un+titre+plus+court')
    await reader.submit(await verdictForm(), { reponse: 'given', mots: 'Parfait.' })
    const page = await text(karim, `${home}/visas`)
    for (const shown of ['Un titre plus court', `${home}/guide/essentiel`, 'donné'])
      expect(page).toContain(shown)
  })

  it('say what changed since the verdict, and refuse one on a text that has just changed', async () => {
    const form = await verdictForm()
    const edit = formTo(await karim.open(`${home}/guide/essentiel`), /\/guide\/essentiel$/)
    await karim.submit(edit, { titre: 'Un titre plus court' })
    expect(await text(reader, link)).toContain('Ce qui a changé depuis')
    const late = await reader.submit(form, { reponse: 'given', mots: 'Écrit avant' })
    expect(late.status).toBe(409)
  })

  it('say on the page of publication that required visas are missing, with the way to them', async () => {
    const required = formTo(await karim.open(`${home}/visas`), /exigences$/)
    await karim.submit(required, { 'exiger-cabinet': 'oui' })
    const page = await text(karim, `${home}/publication`)
    expect(page).toContain('Des visas exigés manquent')
    expect(page).toContain(`href="${home}/visas"`)
    // The form of another tab, filled before: both choices are shown, nothing is overwritten.
    const stale = await karim.submit(required, { 'exiger-sponsor': 'oui' })
    expect(stale.status).toBe(409)
  })
})
