import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OnboardingBed, openOnboardingBed } from '../../../test/onboarding-bed.ts'
import { serve } from '../../../test/request.ts'
import { onboardingRoutes } from './routes.tsx'

const SECRET = 'Un titre que personne d’autre ne lit'

describe('who reaches a mise en route', () => {
  let bed: OnboardingBed
  let ask: Awaited<ReturnType<typeof serve>>
  const clock = { now: new Date('2026-11-10T10:00:00Z') }
  let id = ''
  let people: { karim: string; odile: string; author: string; stranger: string }
  beforeAll(async () => {
    bed = await openOnboardingBed()
    ask = await serve(onboardingRoutes, bed.db, clock)
    const laureate = await bed.laureate({ titre: SECRET, hierarchie: 'Le nom confié en privé' })
    id = laureate.id
    const member = await bed.seat('committee', { address: 'membre@haute-vallee.example' })
    people = {
      karim: bed.organiser.actor.personId ?? '',
      odile: bed.otherOrganiser.actor.personId ?? '',
      author: laureate.author.actor.personId ?? '',
      stranger: member.personId,
    }
  })
  afterAll(() => bed.drop())

  const organisers = () => [
    `/gestion/appels/${bed.call.slug}/mises-en-route`,
    `/gestion/mises-en-route/${id}`,
    `/gestion/mises-en-route/${id}/engagement`,
    `/gestion/mises-en-route/${id}/desistement`,
    `/gestion/mises-en-route/${id}/report`,
  ]
  const laureates = () => ['', '/engagement', '/desistement'].map(page => `/mises-en-route/${id}${page}`)

  it('shows its pages to those they are for, and 404 to everyone else signed in', async () => {
    const may = [
      ...organisers().map(path => ({ path, who: people.karim })),
      ...laureates().map(path => ({ path, who: people.author })),
    ]
    for (const { path, who } of may) {
      const seen = await ask(who, path)
      expect([path, seen.status]).toEqual([path, 200])
      expect(seen.text.match(/<h1/g)).toHaveLength(1)
      expect(seen.text).not.toMatch(/undefined|\[object|style=|NaN/)
      expect(seen.text).not.toContain('confié en privé')
      for (const other of Object.values(people).filter(each => each !== who)) {
        const answer = await ask(other, path)
        expect([path, answer.status]).toEqual([path, 404])
        expect(answer.text).not.toContain(SECRET)
      }
      expect(await ask(null, path)).toMatchObject({ status: 303, to: expect.stringContaining('/connexion') })
    }
  })

  it('answers what is sent from outside as if nothing were there', async () => {
    const posts = [
      `/gestion/appels/${bed.call.slug}/mises-en-route`,
      `/gestion/mises-en-route/${id}/etapes/coach`,
      `/gestion/mises-en-route/${id}/desistement`,
      `/gestion/mises-en-route/${id}/report`,
      `/gestion/mises-en-route/${id}/reprise`,
      `/gestion/mises-en-route/${id}/remplacement`,
    ]
    for (const path of posts)
      for (const other of [people.odile, people.author, people.stranger])
        expect([path, (await ask(other, path, { base: '0', motif: 'M' })).status]).toEqual([path, 404])
    for (const path of [`/mises-en-route/${id}/etapes/equipe`, `/mises-en-route/${id}/desistement`])
      for (const other of [people.odile, people.karim, people.stranger])
        expect((await ask(other, path, { base: '0', motif: 'M' })).status).toBe(404)
    expect((await bed.find(id)).events).toEqual([])
    expect((await bed.find(id)).steps).toEqual({})
  })

  it('answers 404 for what does not exist, whatever is asked of it', async () => {
    for (const wrong of ['inconnu', '00000000-0000-4000-8000-000000000000', '%00', '..', "'"])
      for (const path of [`/gestion/mises-en-route/${wrong}`, `/mises-en-route/${wrong}`])
        expect((await ask(people.karim, path)).status).toBe(404)
    for (const step of ['inconnue', '__proto__', 'coach'])
      expect((await ask(people.author, `/mises-en-route/${id}/etapes/${step}`, {})).status).toBe(404)
    expect((await ask(people.karim, `/gestion/mises-en-route/${id}/etapes/toString`, {})).status).toBe(404)
    expect((await ask(people.karim, '/gestion/appels/%00/mises-en-route')).status).toBe(404)
  })

  it('shows nothing to its laureate before the moment, even were it there', async () => {
    await bed.db
      .updateTable('announcements')
      .set({ moment: new Date('2026-11-12T10:00:00Z') })
      .execute()
    for (const path of laureates()) expect((await ask(people.author, path)).status).toBe(404)
    expect((await ask(people.author, '/mises-en-route')).text).not.toContain(SECRET)
    await bed.db.updateTable('announcements').set({ moment: clock.now }).execute()
    expect((await ask(people.author, '/mises-en-route')).text).toContain(SECRET)
    for (const other of [people.karim, people.odile, people.stranger])
      expect((await ask(other, '/mises-en-route')).text).not.toContain(SECRET)
  })
})
