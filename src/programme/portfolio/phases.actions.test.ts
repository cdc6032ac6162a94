import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProductBed, type ProductBed } from '../../../test/product-bed.ts'
import { hiddenIn, openSite, type Site } from '../../../test/selection-site.ts'
import { leavePhase } from './actions/change-phase.ts'
import { savePhases } from './actions/save-phases.ts'
import { DEFAULT_PHASES } from './phases.ts'
import { typedPhases } from './phases-form.ts'
import { listPhases } from './phases-store.ts'
import { phasesVersion } from './phases-version.ts'

describe('the phases of an incubator', () => {
  let bed: ProductBed
  let site: Site
  beforeAll(async () => {
    bed = await openProductBed()
    site = await openSite(bed)
  })
  afterAll(() => bed.drop())

  const PATH = '/gestion/incubateurs/la-serre/phases'
  const phases = () => listPhases(bed.db, bed.call.incubatorId)
  const save = async (change: Record<string, string>, version?: string) => {
    const now = await phases()
    const typed = { ...typedPhases(now), ...change }
    return savePhases(bed.organiser, bed.call.incubatorId, { typed, version: version ?? phasesVersion(now) })
  }
  const names = async () => (await phases()).map(({ phase, label }) => `${phase} ${label}`)

  it('are the programme’s until it saves its own', async () => {
    expect(await phases()).toEqual(DEFAULT_PHASES)
    expect(await save({})).toEqual({ ok: true, value: null })
    expect(await phases()).toEqual(DEFAULT_PHASES)
  })

  it.each([
    ['no name', { 'libelle-2': ' ' }, 'libelle-2'],
    ['a name too long', { 'libelle-2': 'x'.repeat(81) }, 'libelle-2'],
    ['the name of another', { 'libelle-2': 'Accélération' }, 'libelle-3'],
    ['nothing proved', { 'preuve-2': '' }, 'preuve-2'],
    ['no length', { 'duree-2': '' }, 'duree-2'],
    ['a negative length', { 'duree-2': '-3' }, 'duree-2'],
    ['a length of a century', { 'duree-2': '999' }, 'duree-2'],
    ['a fraction', { 'duree-2': '1,5' }, 'duree-2'],
    ['no place', { 'ordre-2': 'premier' }, 'ordre-2'],
    ['another first phase', { 'ordre-1': '9' }, 'ordre-1'],
    ['no investigation', { 'retirer-1': 'oui' }, 'retirer-1'],
  ])('refuses %s, with the field that is wrong', async (_, change, field) => {
    const saved = await save(change as unknown as Record<string, string>)
    expect(saved).toMatchObject({ ok: false, reason: 'invalid' })
    expect('errors' in saved && saved.errors?.map(each => each.field)).toEqual([field])
  })

  it('renamed, reordered, added and retired, are what products live', async () => {
    const said = {
      'libelle-2': 'fabrication',
      'duree-2': '8',
      'retirer-4': 'oui',
      'libelle-5': 'Essaimage régional',
      'preuve-5': 'Le service prend ailleurs.',
      'duree-5': '20',
      'unite-5': 'weeks',
      'ordre-5': '2',
      'ordre-2': '3',
      'ordre-3': '4',
    }
    expect(await save(said)).toEqual({ ok: true, value: null })
    expect(await names()).toEqual([
      'investigation investigation',
      'p-essaimage-regional Essaimage régional',
      'construction fabrication',
      'acceleration accélération',
    ])
    const { id } = await bed.launched()
    const cites = { decision: await bed.decision(id) }
    const on = '2026-12-01'
    const later = bed.inDays(bed.organiser, 30)
    expect(await leavePhase(later, id, { cites, to: 'consolidation', on })).toEqual({
      ok: false,
      reason: 'unknown-phase',
    })
    expect(await leavePhase(later, id, { cites, to: 'p-essaimage-regional', on })).toMatchObject({ ok: true })
    expect(await bed.standing(id, on)).toMatchObject({ expectedOn: '2027-04-20' })
    const page = await site(bed.organiser.actor.personId, `/suivi/produits/${id}/phases`)
    expect(page.text).toContain('Essaimage régional')
    const saved = await save({ 'retirer-2': 'oui' })
    expect(saved).toMatchObject({ ok: false, reason: 'in-use', errors: [{ field: 'retirer-2' }] })
    expect(await bed.verbs(`incubator:${bed.call.incubatorId}`)).toContain('incubator.phases-saved')
  })

  it('saved by two organisers at once, are the first’s; the second sees both', async () => {
    const read = phasesVersion(await phases())
    const both = await Promise.all([
      save({ 'libelle-3': 'réalisation' }, read),
      save({ 'libelle-3': 'mise au point' }, read),
    ])
    expect(both.map(each => (each.ok ? 'done' : each.reason)).sort()).toEqual(['changed-meanwhile', 'done'])
    const karim = bed.organiser.actor.personId
    const open = await site(karim, PATH)
    await save({ 'libelle-3': 'atelier' })
    const body = {
      ...typedPhases(await phases()),
      'libelle-3': 'chantier',
      version: hiddenIn(open.text, 'version'),
    }
    const stale = await site(karim, PATH, body)
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('chantier')
    expect(stale.text).toContain('atelier')
    const again = { ...body, version: hiddenIn(stale.text, 'version') }
    expect((await site(karim, PATH, again)).to).toBe(`${PATH}?dit=enregistrees`)
    expect((await names())[2]).toBe('construction chantier')
  })

  it('are kept by its organisers only', async () => {
    const typed = typedPhases(DEFAULT_PHASES)
    for (const outsider of [bed.otherOrganiser, bed.act, await bed.portfolioManager()])
      expect(await savePhases(outsider, bed.call.incubatorId, { typed, version: '' })).toEqual({
        ok: false,
        reason: 'not-found',
      })
  })

  it('leave the data consistent', async () => {
    expect(await bed.breaches()).toEqual([])
  })
})
