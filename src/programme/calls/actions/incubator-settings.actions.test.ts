import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as, testAct } from '../../../../test/act.ts'
import { freshDatabase } from '../../../../test/database/index.ts'
import { twoIncubators } from '../../../../test/two-incubators.ts'
import { saveSettings } from '../../incubators/actions/save-settings.ts'
import type { Settings } from '../../incubators/settings.ts'
import { getSettings } from '../../incubators/settings-store.ts'
import { getLatestGuide } from '../store.ts'
import { createCall } from './create-call.ts'

const NOW = new Date('2026-11-03T10:00:00Z')

describe('the settings of an incubator, for its calls,', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>
  let people: Awaited<ReturnType<typeof twoIncubators>>
  let odile: ReturnType<typeof testAct>
  beforeAll(async () => {
    fresh = await freshDatabase()
    people = await twoIncubators(fresh.db, NOW)
    odile = as(testAct(fresh.db, NOW), people.odile)
  })
  afterAll(() => fresh.drop())

  const save = async (change: Partial<Settings>, version?: number) => {
    const kept = await getSettings(fresh.db, people.semailles)
    const settings = { ...kept.settings, ...change }
    return saveSettings(odile, people.semailles, { settings, version: version ?? kept.version })
  }

  it('give their domains to the calls that begin afterwards', async () => {
    await save({ domaines: 'horizon.example\nmer.example' })
    const beginning = { title: 'Appel', variant: 'next', label: 'problemes', opensOn: '2027-03-02' } as const
    const created = await createCall(odile, people.semailles, beginning)
    if (!created.ok) throw new Error(created.reason)
    const call = await fresh.db
      .selectFrom('calls')
      .select('id')
      .where('slug', '=', created.value.slug)
      .executeTakeFirstOrThrow()
    const { guide } = await getLatestGuide(fresh.db, call.id)
    expect(guide.domains).toEqual(['horizon.example', 'mer.example'])
  })

  it('keep their clock once a call is published', async () => {
    expect(await save({ fuseau: 'Indian/Reunion' })).toMatchObject({ ok: true })
    await fresh.db
      .updateTable('calls')
      .set({ published_at: NOW })
      .where('incubator_id', '=', people.semailles)
      .execute()
    expect(await save({ fuseau: 'Europe/Paris' })).toEqual({ ok: false, reason: 'zone-fixed' })
    expect(await save({ couleurs: 'lagon' })).toMatchObject({ ok: true })
  })
})
