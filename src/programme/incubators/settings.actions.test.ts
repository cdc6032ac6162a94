import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as, testAct } from '../../../test/act.ts'
import { freshDatabase } from '../../../test/database/index.ts'
import { twoIncubators } from '../../../test/two-incubators.ts'
import { saveSettings } from './actions/save-settings.ts'
import { senderOf } from './incubator.ts'
import type { Settings } from './settings.ts'
import { getSettings } from './settings-store.ts'
import { getIncubator } from './store.ts'

const NOW = new Date('2026-11-03T10:00:00Z')

describe('the settings of an incubator', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>
  let people: Awaited<ReturnType<typeof twoIncubators>>
  let odile: ReturnType<typeof testAct>
  beforeAll(async () => {
    fresh = await freshDatabase()
    people = await twoIncubators(fresh.db, NOW)
    odile = as(testAct(fresh.db, NOW), people.odile)
  })
  afterAll(() => fresh.drop())

  const save = async (change: Partial<Settings>, version?: number, act = odile) => {
    const kept = await getSettings(fresh.db, people.semailles)
    const settings = { ...kept.settings, ...change }
    return saveSettings(act, people.semailles, { settings, version: version ?? kept.version })
  }

  it('are saved by its heads only', async () => {
    for (const who of [people.omar, people.karim, people.stranger])
      expect(await save({ nom: 'Volé' }, undefined, as(odile, who))).toEqual({
        ok: false,
        reason: 'not-found',
      })
    expect(await save({ expediteur: 'L’équipe des Semailles' })).toMatchObject({ ok: true })
    expect(senderOf(await getIncubator(fresh.db, people.semailles))).toBe('L’équipe des Semailles')
    expect(senderOf(await getIncubator(fresh.db, people.serre))).toBe('La Serre')
  })

  it('are saved by the first of two heads at once; the second changes nothing', async () => {
    const { version } = await getSettings(fresh.db, people.semailles)
    const both = await Promise.all([save({ nom: 'Un' }, version), save({ nom: 'Deux' }, version)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    const after = await getSettings(fresh.db, people.semailles)
    expect(['Un', 'Deux']).toContain(after.settings.nom)
    expect(after.version).toBe(version + 1)
    // The same again is no change, whatever the form had seen.
    expect(await save({}, version)).toMatchObject({ ok: true })
  })

  it('are journalled by what changed, not by what was written', async () => {
    await save({ couleurs: 'lagon' })
    const rows = await fresh.db.selectFrom('journal_payloads').select('payload').execute()
    const last = rows.map(({ payload }) => payload).filter(text => text.includes('couleurs'))
    expect(last).toEqual([expect.stringMatching(/^\{"changed":\["couleurs"\],"version":\d+\}$/)])
  })
})
