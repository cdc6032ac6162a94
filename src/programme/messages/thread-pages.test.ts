import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../../test/request.ts'
import { openThreads, type Threads, TUESDAY } from '../../../test/thread-bed.ts'
import { messagesRoutes } from './routes.tsx'

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')

describe('the pages of a thread', () => {
  let bed: Threads
  let ask: Awaited<ReturnType<typeof serve>>
  let [sent, draft] = ['', '']
  beforeAll(async () => {
    bed = await openThreads()
    ask = await serve(messagesRoutes, bed.db, { now: TUESDAY })
    sent = await bed.application(true)
    draft = await bed.application(false)
  })
  afterAll(() => bed.drop())
  const author = () => bed.author.actor.personId
  const odile = () => bed.odile.actor.personId
  const token = '30000000-0000-4000-8000-00000000000'

  it('sends, then says the promised day to both, and marks as new what the other side wrote', async () => {
    const mine = `/candidatures/${sent}/echanges`
    const sending = await ask(author(), mine, { message: 'Qui me lit ?', jeton: `${token}1` })
    expect([sending.status, sending.to]).toEqual([303, `${mine}?dit=envoye`])
    expect(plain((await ask(author(), mine)).text)).toContain('vendredi 13 novembre 2026')
    const theirs = `/gestion${mine}`
    const first = plain((await ask(odile(), theirs)).text)
    expect(first).toContain('Une réponse est promise d’ici le vendredi 13 novembre 2026')
    expect(first).toContain('>nouveau<')
    expect((await ask(odile(), theirs)).text).not.toContain('>nouveau<')
    await ask(odile(), theirs, { message: 'Deux personnes.', jeton: `${token}2` })
    const answered = plain((await ask(author(), mine)).text)
    expect(answered).toContain('Aucune réponse n’est attendue')
    expect(answered).toContain('>nouveau<')
  })

  it('tells the author of a draft what the team will see, and shows the team nothing else', async () => {
    const mine = `/candidatures/${draft}/echanges`
    expect(plain((await ask(author(), mine)).text)).toContain('rien d’autre de votre brouillon')
    expect((await ask(odile(), `/gestion${mine}`)).status).toBe(404)
    await ask(author(), mine, { message: 'Puis-je ?', jeton: `${token}3` })
    const { status, text } = await ask(odile(), `/gestion${mine}`)
    expect(status).toBe(200)
    expect(text).toContain('Puis-je ?')
    expect(text).not.toContain('Un problème')
  })

  it.each([
    ['nothing', {}],
    ['no text', { message: '  ', jeton: `${token}4` }],
    ['no token', { message: 'gardé', jeton: '' }],
    ['another text under a token already used', { message: 'gardé', jeton: `${token}1` }],
    ['raw bytes', 'message=%ff%fe'],
    ['10,000 signs', { message: `gardé${'x'.repeat(10_000)}`, jeton: `${token}5` }],
  ])('answers in words to %s, keeping what was typed', async (_, body) => {
    for (const [who, path] of [
      [author(), `/candidatures/${sent}/echanges`],
      [odile(), `/gestion/candidatures/${sent}/echanges`],
    ] as const) {
      const { status, text } = await ask(who, path, body)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      if (typeof body !== 'string' && 'message' in body && body.message.startsWith('gardé'))
        expect(text).toContain('gardé')
    }
  })

  it('asks to sign in, then says that there is nothing, to whoever it is not for', async () => {
    const path = `/candidatures/${sent}/echanges`
    expect((await ask(null, path)).status).toBe(303)
    for (const who of [bed.stranger.actor.personId, bed.karim.actor.personId])
      for (const each of [path, `/gestion${path}`]) expect((await ask(who, each)).status).toBe(404)
    expect((await ask(odile(), path)).status).toBe(404)
  })

  it('lists what waits, keeps a refused delay in its field, and shows both when two set one', async () => {
    const queue = `/gestion/appels/${bed.call.slug}/echanges`
    expect(plain((await ask(odile(), queue)).text)).toContain('1 échange attend une réponse.')
    const refused = await ask(odile(), `${queue}/delai`, { jours: 'demain', vu: '0' })
    expect(refused.text).toMatch(/ds-error-summary.*href="#jours"/s)
    expect([refused.status, refused.text.includes('value="demain"')]).toEqual([422, true])
    expect((await ask(odile(), `${queue}/delai`, { jours: '4', vu: '0' })).status).toBe(303)
    const clash = await ask(odile(), `${queue}/delai`, { jours: '6', vu: '0' })
    expect(clash.status).toBe(409)
    expect(plain(clash.text)).toContain('a mis 4 jours ouvrés entre-temps. Vous aviez écrit 6.')
    const cut = await ask(odile(), `/gestion/candidatures/${sent}/echanges/classement`, { numero: '-1' })
    expect(cut.status).toBe(422)
  })
})
