import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CallsSite, callsSite, NOW, SECRET } from '../../../../test/calls-site.ts'
import { PART_IDS } from '../parts.ts'
import { getLatestGuide } from '../store.ts'

const PAGES = [
  '',
  '/apercu',
  '/publication',
  '/sections',
  '/versions',
  '/modele',
  '/incubateurs',
  ...PART_IDS.map(part => `/guide/${part}`),
]

describe('who reaches the pages of a call', () => {
  let site: CallsSite
  let draft: Awaited<ReturnType<CallsSite['draft']>>
  beforeAll(async () => {
    site = await callsSite()
  })
  afterAll(() => site.drop())
  beforeEach(async () => {
    site.clock.now = NOW
    draft = await site.draft()
  })

  it.each(PAGES)('show %s to the organisers and 404 to everyone else signed in', async page => {
    const path = `${draft.path}${page}`
    const mine = await site.ask(site.people.odile, path)
    expect(mine.status).toBe(200)
    expect(mine.text.match(/<h1/g)).toHaveLength(1)
    expect(mine.text).not.toMatch(/undefined|\[object|style=/)
    for (const person of [site.people.karim, site.people.stranger]) {
      const answer = await site.ask(person, path)
      expect(answer.status).toBe(404)
      expect(answer.text).not.toContain(SECRET)
    }
    const nobody = await site.ask(null, path)
    expect([nobody.status, nobody.to]).toEqual([303, `/connexion?suite=${encodeURIComponent(path)}`])
    expect(await site.ask(null, '/gestion/appels/inconnu')).toMatchObject({ status: 303 })
  })

  it.each(['/guide/faq', '/publication'])(
    'refuse what is sent to %s from outside as if nothing were there',
    async page => {
      const path = `${draft.path}${page}`
      for (const person of [site.people.karim, site.people.stranger])
        expect((await site.ask(person, path, { version: '2', 'question-1': 'x' })).status).toBe(404)
      expect((await site.ask(null, path, { version: '2' })).to).toBe('/connexion?suite=%2Freprise')
      expect((await getLatestGuide(site.db, draft.id)).number).toBe(2)
    },
  )

  it('answer 404 for a part, a call or an incubator that does not exist', async () => {
    for (const path of ['guide/texte-pitch', 'guide/__proto__', 'guide/', 'autre'])
      expect((await site.ask(site.people.odile, `${draft.path}/${path}`)).status).toBe(404)
    for (const path of [
      '/gestion/appels/rien',
      '/appels/rien',
      '/incubateurs/rien',
      '/appels/%00',
      '/appels/%FF',
      '/gestion/appels/%00/guide/faq',
      '/incubateurs/%00',
    ])
      expect((await site.ask(site.people.odile, path)).status).toBe(404)
  })

  it('list to each organiser the calls of their incubator, and nothing to others', async () => {
    expect((await site.ask(site.people.odile, '/gestion')).text).toContain(SECRET)
    const karim = await site.ask(site.people.karim, '/gestion')
    expect(karim.status).toBe(200)
    expect(karim.text).not.toContain(SECRET)
    expect(karim.text).toContain('Vos appels s’afficheront ici')
    expect((await site.ask(site.people.stranger, '/gestion')).status).toBe(404)
  })
})
