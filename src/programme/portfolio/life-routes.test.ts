import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProductBed, type ProductBed } from '../../../test/product-bed.ts'
import { hiddenIn, openSite, type Site } from '../../../test/selection-site.ts'
import { addMilestone } from './actions/change-milestones.ts'

const ODD: readonly [string, string][] = [
  ['nothing', ''],
  ['a right-to-left override', '\u202e\u0000\u2066'],
  ['emoji', '🌱🌱🌱'],
  ['a long text', 'é'.repeat(6_000)],
  ['a huge number', '99999999999999999999'],
  ['a negative one', '-1'],
  ['a tag', '<script>alert(1)</script>'],
  ['a day that does not exist', '2027-02-30'],
  ['a year before years', '0000-01-01'],
  ['a quote', "' or 1=1 --"],
]
const FORMS: Record<string, readonly string[]> = {
  '/phases/prolongation': ['jusquau', 'motif', 'base'],
  '/phases/attente': ['etat', 'le', 'motif'],
  '/phases/reprise': ['le'],
  '/phases/correction': ['fait', 'etape', 'debut', 'fin', 'prevue', 'motif', 'vu', 'faits'],
  '/phases/mot-de-la-fin': ['texte', 'base'],
  '/jalons/nouveau': ['le'],
  '/equipe/nouvelle': ['part', 'adresse', 'debut', 'fin'],
  '/equipe/sponsor': ['nom', 'fonction', 'adresse', 'debut', 'vu'],
  '/fiche': ['lien', 'statistiques', 'accessibilite', 'version'],
  '/nom': ['vu'],
}

describe('the pages of a product’s life', () => {
  let bed: ProductBed
  let site: Site
  let id = ''
  let karim = ''
  beforeAll(async () => {
    bed = await openProductBed()
    site = await openSite(bed)
    id = (await bed.launched('Prévenir les riverains')).id
    karim = bed.organiser.actor.personId ?? ''
  })
  afterAll(() => bed.drop())

  const at = (path: string) => `/suivi/produits/${id}${path}`
  const post = (path: string, body: Record<string, string>) => site(karim, at(path), body)
  const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')

  describe.each(Object.entries(FORMS))('sent to %s', (path, names) => {
    it.each(ODD)('%s in every field is refused in words, and nothing is written', async (_, odd) => {
      const before = await bed.verbs(`product:${id}`)
      const got = await post(path, Object.fromEntries(names.map(name => [name, odd])))
      // Empty fields of a sheet, a tag in a reason: what is allowed is kept as typed; here something is always wrong.
      if (path === '/fiche' && odd === '') return
      expect([409, 422]).toContain(got.status)
      expect(got.text).toContain('<h1')
      expect(got.text).not.toContain('<script>alert')
      expect(await bed.verbs(`product:${id}`)).toEqual(before)
    })
  })

  it('gives back what was typed, with the error beside its field', async () => {
    const got = await post('/phases/prolongation', { jusquau: '2026-11-11', motif: 'Une raison', base: '0' })
    expect(got.status).toBe(422)
    expect(got.text).toContain('href="#jusquau"')
    expect(got.text).toContain('Une raison')
    expect(plain(got.text)).toContain('venir après la fin prévue')
  })

  it('reads a French date, and says once it is done', async () => {
    const done = await post('/phases/prolongation', { jusquau: '15/02/2027', motif: 'Une raison', base: '0' })
    expect(done.to).toBe(`${at('/phases')}?dit=prolongee`)
    const page = plain((await site(karim, done.to ?? '')).text)
    expect(page).toContain('La phase est prolongée.')
    expect(page).toContain('Fin prévue le lundi 15 février 2027.')
    // From another window opened before: refused, the text kept, the new date shown.
    const stale = await post('/phases/prolongation', { jusquau: '2027-03-01', motif: 'Autre', base: '0' })
    expect(stale.status).toBe(409)
    expect(plain(stale.text)).toContain('lundi 15 février 2027')
    expect(hiddenIn(stale.text, 'base')).toBe('1')
  })

  it('shows a correction before it is made', async () => {
    const [fact] = (await bed.life(id)).lived
    const said = { fait: fact?.id ?? '', etape: 'investigation', debut: '2026-11-02', motif: 'Plus tôt' }
    const stages = await bed.stages(id)
    const preview = await post('/phases/correction', said)
    expect(preview.status).toBe(200)
    expect(plain(preview.text)).toContain('2 novembre 2026')
    expect(await bed.stages(id)).toEqual(stages)
    const faits = hiddenIn(preview.text, 'faits')
    const done = await post('/phases/correction', { ...said, vu: '1', faits })
    expect(done.to).toBe(`${at('/phases')}?dit=corrigee`)
    expect(await bed.stages(id)).toEqual(['investigation 2026-11-02 …'])
    const again = await post('/phases/correction', { ...said, vu: '1', faits })
    expect(again.status).toBe(409)
    expect((await site(karim, at('/phases/correction?fait=inconnu'))).status).toBe(404)
    expect(plain((await site(karim, at('/phases'))).text)).toContain('Plus tôt')
  })

  it('refuses a milestone said in two windows, and shows what was said', async () => {
    const added = await addMilestone(bed.organiser, id, { label: 'Dix entretiens', dueOn: '2026-12-20' })
    const path = `/jalons/${added.ok ? added.value.id : ''}`
    const put = { etat: 'planned', le: '2027-01-05', motif: 'Grève', base: '0' }
    expect((await post(path, put)).status).toBe(303)
    const stale = await post(path, { ...put, motif: 'Neige' })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('Grève')
    expect(stale.text).toContain('Neige')
    expect(plain(stale.text)).toContain('il l’est maintenant le mardi 5 janvier 2027')
  })

  it('shows the sheet before it is saved, and both versions when someone else has saved', async () => {
    const mine = { accroche: 'Moins de **files**', description: '### Pourquoi\n- un\n- deux', version: '0' }
    const preview = await post('/fiche', { ...mine, action: 'apercu' })
    expect(preview.status).toBe(200)
    expect(preview.text).toContain('<strong>files</strong>')
    expect((await post('/fiche', mine)).to).toBe(`${at('/fiche')}?dit=fiche`)
    const stale = await post('/fiche', { ...mine, accroche: 'La mienne' })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('La mienne')
    expect(stale.text).toContain('Moins de **files**')
    const again = { ...mine, accroche: 'La mienne', version: hiddenIn(stale.text, 'version'), vu: '1' }
    expect((await post('/fiche', again)).status).toBe(409)
    expect((await post('/fiche', { ...again, choix: 'mienne' })).status).toBe(303)
    expect((await site(karim, at('/fiche'))).text).toContain('La mienne')
  })

  it('never makes a link of what a browser would run', async () => {
    const got = await post('/fiche', { lien: 'javascript:alert(1)', version: '2' })
    expect(got.status).toBe(422)
    expect(got.text).not.toContain('href="javascript:')
  })

  it('leaves the data consistent', async () => {
    expect(await bed.breaches()).toEqual([])
  })
})
