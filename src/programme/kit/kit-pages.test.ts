import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../../bench/lib/browser.ts'
import { openWorld, type World } from '../../../test/app.ts'
import { readPdf } from '../../../test/pdf-tags.ts'

let world: World
let odile: Browser
let open: string
let draft: string
beforeAll(async () => {
  world = await openWorld()
  odile = await world.signedIn('odile.marchand@horizon.example')
  const call = await world.db
    .selectFrom('calls')
    .select('slug')
    .where('closes_at', '>', world.clock.now())
    .executeTakeFirstOrThrow()
  open = call.slug
  const { id } = await world.db
    .selectFrom('incubators')
    .select('id')
    .where('slug', '=', 'les-semailles')
    .executeTakeFirstOrThrow()
  const beginning = {
    incubateur: id,
    variante: 'next',
    type: 'problemes',
    titre: 'Un appel secret',
    ouverture: '2027-03-02',
  }
  const made = await odile.open('/gestion/appels/nouveau')
  const form = made.forms.find(({ action }) => action === '/gestion/appels')
  if (!form) throw new Error('no form to begin a call')
  const names = Object.keys(Object.fromEntries(form.fields))
  const typed = Object.fromEntries(Object.entries(beginning).filter(([name]) => names.includes(name)))
  draft = (await odile.submit(form, typed)).path.replace(/^\/gestion\/appels\/|\?.*$/g, '')
})
afterAll(() => world.close())

const get = async (browser: Browser, path: string, headers: Record<string, string> = {}) => {
  const response = await browser.send('GET', path, undefined, headers)
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}
const said = ({ bytes }: { bytes: Buffer }) => bytes.toString('utf8').replaceAll('\r\n ', '')

describe('the files of a published call', () => {
  it('are for anyone, may be kept for a few minutes, and are sent again only when they change', async () => {
    const { response, bytes } = await get(world.visit(), `/appels/${open}/guide.pdf`)
    expect(response.headers.get('cache-control')).toBe('public, max-age=300')
    expect(response.headers.get('content-disposition')).toContain(`guide-${open}.pdf`)
    expect((await readPdf(bytes)).tagged).toBe(true)
    const etag = response.headers.get('etag') ?? ''
    const again = await get(world.visit(), `/appels/${open}/guide.pdf`, { 'if-none-match': etag })
    expect([again.response.status, again.bytes.length]).toEqual([304, 0])
    const dates = await get(world.visit(), `/appels/${open}/calendrier.ics`)
    expect(dates.response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(said(dates)).toContain(`UID:${open}-opensOn@localhost`)
  })

  it('are linked from its page', async () => {
    const page = said(await get(world.visit(), `/appels/${open}`))
    for (const file of ['guide.pdf', 'calendrier.ics']) expect(page).toContain(`/appels/${open}/${file}`)
  })
})

describe('the kit of a draft', () => {
  it('is its organisers’ only, and says « Projet » everywhere', async () => {
    for (const file of ['guide.pdf', 'calendrier.ics'])
      expect((await get(world.visit(), `/appels/${draft}/${file}`)).response.status).toBe(404)
    const kit = `/gestion/appels/${draft}/kit`
    expect(said(await get(odile, kit))).toContain('C’est un projet')
    expect((await readPdf((await get(odile, `${kit}/guide.pdf`)).bytes)).title).toContain('Projet')
    expect((await readPdf((await get(odile, `${kit}/affiche.pdf`)).bytes)).title).toContain('Projet')
    expect(said(await get(odile, `${kit}/calendrier.ics`))).toContain('Projet')
    const karim = await world.signedIn('karim.benali@haute-vallee.example')
    for (const path of [kit, `${kit}/guide.pdf`, `${kit}/affiche.pdf`, `${kit}/calendrier.ics`])
      expect((await get(karim, path)).response.status).toBe(404)
  })
})

describe('the trial of the announcement', () => {
  it('leaves for the organiser who asks and nobody else, in text and in HTML', async () => {
    const kit = `/gestion/appels/${open}/kit`
    const sent = await odile.send('POST', `${kit}/essai`, '')
    expect(sent.headers.get('location')).toBe(`${kit}?dit=essai`)
    const mails = await world.db.selectFrom('mails').selectAll().where('kind', '=', 'kit-trial').execute()
    expect(mails.map(({ recipient }) => recipient)).toEqual(['odile.marchand@horizon.example'])
    expect(mails[0]?.body).toContain(`/appels/${open}`)
    expect(mails[0]?.html).toContain(`<a href="http://localhost:3000/appels/${open}">`)
    const page = said(await get(odile, `${kit}?dit=essai`))
    expect(page).toContain('Un essai part à votre adresse')
  })
})
