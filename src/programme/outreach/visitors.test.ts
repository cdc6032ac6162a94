import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../../bench/lib/browser.ts'
import { formTo } from '../../../bench/lib/browser.ts'
import { BASE, openWorld, type World } from '../../../test/app.ts'
import { plain } from '../../../test/calls-site.ts'

const START = new Date('2026-11-10T10:00:00Z')

describe('what a visitor does without an account', () => {
  let world: World
  let visitor: Browser
  let path = ''
  beforeAll(async () => {
    world = await openWorld(START)
    visitor = world.visit()
    const open = world.db.selectFrom('calls').select('slug').where('closes_at', '>', START)
    path = `/appels/${(await open.executeTakeFirstOrThrow()).slug}`
  })
  afterAll(() => world.close())

  const text = async (at: string) => plain(await (await visitor.send('GET', at)).text())
  async function linkTo(address: string): Promise<string> {
    const mails = world.db.selectFrom('mails').select('body').where('recipient', '=', address)
    const bodies = (await mails.execute()).map(({ body }) => body).join('\n')
    return /http:\/\/localhost:3000(\/(?:suivi|inscriptions|questions)\/[\w-]+)/.exec(bodies)?.[1] ?? ''
  }
  const fill = async (at: string, typed: Record<string, string>) =>
    visitor.submit(formTo(await visitor.open(at), new RegExp(`^${at}`)), typed)

  it('follows by an address then a button: opening the link decides nothing', async () => {
    const address = 'suit@horizon.example'
    const sent = await fill(`${path}/suivre`, { adresse: address })
    expect(sent.title).toContain('Regardez votre boîte mail')
    const link = await linkTo(address)
    const confirmed = async () => {
      const row = world.db.selectFrom('call_followers').select('confirmed_at').where('address', '=', address)
      return (await row.executeTakeFirst())?.confirmed_at ?? null
    }
    const page = await visitor.open(link)
    expect(await confirmed()).toBeNull()
    await visitor.submit(formTo(page, /^\/suivi\//))
    expect(await confirmed()).not.toBeNull()
  })

  it('stops in one click from the mail reader itself, which comes from no page of ours', async () => {
    const link = await linkTo('suit@horizon.example')
    const stop = await world.app.request(`${BASE}${link}/arret`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
    expect(stop.status).toBe(200)
    expect(await stop.text()).toContain('Vous ne suivez plus cet appel')
    // Nothing else is open to other origins.
    const other = await world.app.request(BASE + link, { method: 'POST' })
    expect(other.status).toBe(403)
  })

  it('finds nothing with the link of something else', async () => {
    const secret = (await linkTo('suit@horizon.example')).split('/').at(-1)
    for (const at of ['inscriptions', 'questions', 'visas'])
      expect((await visitor.send('GET', `/${at}/${secret}`)).status).toBe(404)
  })

  it('gets a wrong form back with what was typed and a link to its field', async () => {
    const wrong = await visitor.send('POST', `${path}/poser-une-question`, 'question=Bonjour&adresse=moi')
    const page = await wrong.text()
    expect(wrong.status).toBe(422)
    for (const shown of ['href="#adresse"', 'value="moi"', 'Bonjour']) expect(page).toContain(shown)
  })

  it('tells a robot it worked, and keeps nothing', async () => {
    const count = async () => (await world.db.selectFrom('agent_questions').select('id').execute()).length
    const before = await count()
    const body = 'question=Pilules&adresse=robot@spam.example&site=https://spam.example'
    expect((await visitor.send('POST', `${path}/poser-une-question`, body)).status).toBe(303)
    expect(await count()).toBe(before)
  })

  it('takes a seat, with a file for the calendar; the link to attend is for those registered', async () => {
    const home = (await visitor.open(path)).links.find(link => link.href.includes('/reunions/'))?.href ?? ''
    expect(await text(home)).not.toContain('visio.horizon.example')
    await fill(home, { nom: 'Nadia', adresse: 'place@horizon.example' })
    const link = await linkTo('place@horizon.example')
    const calendar = () => visitor.send('GET', `${link}/reunion.ics`).then(answer => answer.text())
    expect(await text(link)).not.toContain('visio.horizon.example')
    expect(await calendar()).not.toContain('visio.horizon.example')
    await visitor.submit(formTo(await visitor.open(link), /^\/inscriptions\//))
    expect(await text(link)).toContain('visio.horizon.example')
    const file = await calendar()
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/)
    for (const line of ['BEGIN:VEVENT', 'SEQUENCE:1', 'STATUS:CONFIRMED', 'visio.horizon.example'])
      expect(file).toContain(line)
  })

  it('checks in two minutes whether a problem is within the field, and may apply whatever is said', async () => {
    const check = `${path}/est-ce-pour-moi`
    const worst = '?concerne=non&usagers=moi&frequence=une-fois&existant=oui&temps=non'
    const opinion = await text(check + worst)
    for (const shown of ['À regarder de plus près', 'Écrire ma candidature']) expect(opinion).toContain(shown)
    expect(await text(`${check}?concerne=oui`)).toContain('Choisissez une réponse.')
    expect(await text(`${check}?concerne=<script>&toString=x`)).not.toContain('<script>')
  })
})
