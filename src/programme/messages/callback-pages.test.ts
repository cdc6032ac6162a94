import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../../test/request.ts'
import { openThreads, type Threads, TUESDAY } from '../../../test/thread-bed.ts'
import { messagesRoutes } from './routes.tsx'
import { findCallback } from './store/callbacks.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')

describe('the pages of a call', () => {
  let bed: Threads
  let ask: Awaited<ReturnType<typeof serve>>
  let draft: string
  let mine: string
  const clock = { now: TUESDAY }
  beforeAll(async () => {
    bed = await openThreads()
    ask = await serve(messagesRoutes, bed.db, clock)
    draft = await bed.application(false)
    mine = `/candidatures/${draft}/rappel`
  })
  afterAll(() => bed.drop())
  const author = () => bed.author.actor.personId
  const odile = () => bed.odile.actor.personId

  it.each([
    ['', { telephone: 'appelez-moi' }],
    ['', 'telephone=%ff'],
    ['/choix', {}],
    ['/choix', { creneau: "' or 1=1" }],
    ['/annulation', {}],
  ])('answers in words to %s %j', async (path, body) => {
    const { status } = await ask(author(), mine + path, body)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect((await ask(odile(), `/gestion${mine}`)).status).toBe(404)
  })

  it('keeps a number only the team and its author see, and of the draft nothing else', async () => {
    expect((await ask(author(), mine, { telephone: '06 12 34 56 78' })).status).toBe(303)
    const nameless = await ask(odile(), `/gestion${mine}`)
    expect(nameless.text).toContain('Sans nom')
    expect(nameless.text).toContain('06 12 34 56 78')
    expect(nameless.text).not.toMatch(/Un problème|Zoé/)
    const { slug } = bed.call
    await bed.db.updateTable('people').set({ name: 'Zoé' }).where('id', '=', author()).execute()
    const seen = await ask(odile(), `/gestion${mine}`)
    const queue = await ask(odile(), `/gestion/appels/${slug}/rappels`)
    for (const { text } of [seen, queue]) expect(text).toContain('Zoé')
    for (const who of [bed.stranger.actor.personId, bed.karim.actor.personId])
      for (const path of [mine, `/gestion${mine}`, `${mine}.ics`])
        expect((await ask(who, path)).status).toBe(404)
  })

  it('keeps what was typed of slots that are refused, and says what is wrong', async () => {
    const path = `/gestion${mine}/creneaux`
    const refused = await ask(odile(), path, { jour1: '2026-11-12', heure1: 'midi', duree1: '30' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('value="midi"')
    expect((await ask(odile(), path, {})).status).toBe(422)
    expect((await ask(odile(), path, { jour1: '2026-11-12', heure1: '10:00', duree1: '30' })).status).toBe(
      303,
    )
  })

  it('gives the hour chosen as a calendar file without the number, cancelled once it is', async () => {
    expect((await ask(author(), `${mine}.ics`)).status).toBe(404)
    const creneau = (await findCallback(bed.db, draft))?.slots[0]?.id ?? ''
    expect((await ask(author(), `${mine}/choix`, { creneau })).status).toBe(303)
    expect(plain((await ask(author(), mine)).text)).toContain('convenu le jeudi 12 novembre 2026 à 10 h')
    for (const [who, path] of [
      [author(), `${mine}.ics`],
      [odile(), `/gestion${mine}.ics`],
    ] as const) {
      const { text } = await ask(who, path)
      expect(text).toContain('DTSTART:20261112T090000Z')
      expect(text).not.toContain('06 12')
    }
    expect((await ask(odile(), `/gestion${mine}/annulation`, { mot: 'Réunion imprévue.' })).status).toBe(303)
    expect(plain((await ask(author(), mine)).text)).toContain('Réunion imprévue.')
    expect((await ask(author(), `${mine}.ics`)).text).toContain('STATUS:CANCELLED')
  })

  it('shows the notes of a call to the team alone, secret', async () => {
    const path = `/gestion${mine}/notes`
    expect((await ask(odile(), path, { note: ' ' })).status).toBe(422)
    for (const _ of [1, 2]) expect((await ask(odile(), path, { note: 'Très claire.' })).status).toBe(303)
    expect((await ask(odile(), `/gestion${mine}`)).text.split('Très claire.')).toHaveLength(2)
    expect((await ask(odile(), `/gestion${mine}`)).text).toContain('Très claire.')
    expect((await ask(author(), mine)).text).not.toContain('Très claire.')
  })

  it('lists who waits for the team', async () => {
    await ask(author(), mine, { telephone: '' })
    const { text } = await ask(odile(), `/gestion/appels/${bed.call.slug}/rappels`)
    expect(plain(text)).toContain('1 rappel attend l’équipe.')
    expect((await ask(bed.karim.actor.personId, `/gestion/appels/${bed.call.slug}/rappels`)).status).toBe(404)
  })
})
