import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../test/app.ts'

const START = new Date('2026-11-10T10:00:00Z')
const LATER = new Date('2026-11-10T10:31:00Z')
const PAUL = 'paul.nguyen@horizon.example'
const HEAD = 'odile.marchand@horizon.example'
const KEPT = '/gestion/incubateurs/les-semailles/conservation'

describe('the pages of one’s own data', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(START)
  })
  afterAll(() => world.close())
  const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString()

  it('give a file to a session just opened, and ask an older one for a code first', async () => {
    world.clock.set(START)
    const paul = await world.signedIn(PAUL)
    const given = await paul.send('POST', '/mes-donnees/telechargement', '')
    expect(given.headers.get('content-type')).toBe('application/zip')
    expect(given.headers.get('cache-control')).toBe('no-store')
    const files = unzipSync(new Uint8Array(await given.arrayBuffer()))
    const said = Buffer.from(files['mes-donnees.json'] ?? []).toString()
    expect(said).toContain(PAUL)
    expect(said).not.toContain(HEAD)

    world.clock.set(LATER)
    const asked = await paul.send('POST', '/mes-donnees/telechargement', '')
    expect(asked.status).toBe(403)
    expect(await asked.text()).toContain('Recevoir un code')
    const closing = await paul.send('POST', '/mes-donnees/fermeture', form({ mot: 'FERMER' }))
    expect(closing.status).toBe(403)
    const code = await paul.send('POST', '/mes-donnees/code', form({ suite: 'https://ailleurs.example' }))
    expect(code.headers.get('location')).toBe('/connexion/code')
    const attempt = await world.db
      .selectFrom('sign_in_attempts')
      .select(['address', 'next_path'])
      .where('address', '=', PAUL)
      .executeTakeFirstOrThrow()
    expect(attempt).toEqual({ address: PAUL, next_path: '/mes-donnees' })
  })

  it('refuse another word with what was typed, tell a head what to do first, then close for good', async () => {
    world.clock.set(START)
    const head = await world.signedIn(HEAD)
    const held = await head.send('POST', '/mes-donnees/fermeture', form({ mot: 'FERMER' }))
    expect(held.status).toBe(409)
    expect(await held.text()).toContain('seule personne responsable')
    const paul = await world.signedIn(PAUL)
    const wrong = await paul.send('POST', '/mes-donnees/fermeture', form({ mot: 'non merci' }))
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="non merci"')
    const closed = await paul.send('POST', '/mes-donnees/fermeture', form({ mot: 'FERMER' }))
    expect(closed.headers.get('location')).toBe('/compte-ferme')
    expect((await paul.send('GET', '/mes-donnees')).headers.get('location')).toContain('/connexion')
  })

  it('let a head change a period within its limits, with a reason, over what the form had seen', async () => {
    world.clock.set(START)
    const head = await world.signedIn(HEAD)
    const set = (fields: Record<string, string>, kind = 'application.draft') =>
      head.send(
        'POST',
        `${KEPT}/${kind}`,
        form({ vu: '0', sort: 'destroy', motif: 'Référentiel', ...fields }),
      )
    for (const duree of ['', '29', '366', '-40', '6e1', 'soixante', '9'.repeat(400)])
      expect((await set({ duree })).status, duree).toBe(422)
    expect((await set({ duree: '90', motif: ' ' })).status).toBe(422)
    expect((await set({ duree: '90', motif: 'x'.repeat(501) })).status).toBe(422)
    expect((await set({ duree: '90', motif: '\u0000' })).status).toBe(422)
    expect((await set({ duree: '90' }, 'session')).status).toBe(404)
    expect((await set({ duree: '90', motif: 'Réf\u0000érentiel' })).status).toBe(303)
    const clash = await set({ duree: '120' })
    expect(clash.status).toBe(409)
    const words = (await clash.text()).replace(/[\u00a0\u202f]/g, ' ')
    expect(words).toContain('90 jours après')
    expect(words).toContain('value="120"')
    const row = await world.db
      .selectFrom('incubators')
      .select('draft_kept_days')
      .where('slug', '=', 'les-semailles')
      .executeTakeFirst()
    expect(row).toEqual({ draft_kept_days: 90 })
    const shown = (await (await head.send('GET', KEPT)).text()).replace(/[\u00a0\u202f]/g, ' ')
    // The draft, and what goes with it: its thread, its callback; then the meetings, by default.
    expect(shown.match(/90 jours après/g)).toHaveLength(4)
    const anyone = await world.visit().send('GET', '/donnees-personnelles')
    const said = (await anyone.text()).replace(/[\u00a0\u202f]/g, ' ')
    expect(said).toContain('Les Semailles, Brouillon jamais envoyé : 90 jours après')
  })
})
