import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, later, minutes } from '../../../../test/act.ts'
import { openAnnouncements } from '../../../../test/announcement-bed.ts'
import { exported, seen, visaOn, work } from '../../../../test/elimination-bed.ts'
import { faultsOf } from '../../../../test/records-bed.ts'
import { writeNote } from '../../applications/actions/write-note.ts'
import { countDue, listHeldBack } from '../store/due.ts'
import { findList, listItems } from '../store/lists.ts'
import { applyElimination } from './apply-elimination.ts'
import { askExport } from './ask-export.ts'
import { proposeElimination } from './propose-elimination.ts'
import { recordVisa } from './record-visa.ts'
import { setRetention } from './set-retention.ts'

const PROPOSED = new Date('2032-01-05T10:00:00Z')
const KIND = 'application.sent'

describe('a list grown stale between its export and its application', () => {
  let bed: Awaited<ReturnType<typeof openAnnouncements>>
  let incubator: string
  let ids: Record<'untouched' | 'noted' | 'held', string>
  const head = (late = 0) => at(bed.organiser, later(PROPOSED, minutes(late)))
  const itemsOf = async (number: number) =>
    listItems(bed.db, (await findList(bed.db, incubator, number))?.id ?? '')
  const there = async (id: string) =>
    (await bed.db.selectFrom('applications').select('id').where('id', '=', id).execute()).length === 1
  beforeAll(async () => {
    bed = await openAnnouncements()
    incubator = bed.call.incubatorId
    ids = {
      untouched: (await bed.decided('not-selected')).id,
      noted: (await bed.decided('not-selected')).id,
      held: (await bed.decided('laureate')).id,
    }
    for (const stage of ['screening', 'shortlist', 'selection'] as const)
      expect(await bed.announceStage(stage)).toMatchObject({ ok: true })
  })
  afterAll(() => bed.drop())

  it('is dropped when the archives refuse their visa: nothing goes, and another may be proposed', async () => {
    expect(await proposeElimination(head(), incubator)).toMatchObject({ ok: true })
    await exported(head(), incubator, 1)
    const visa = { ...visaOn('2032-01-05'), answer: 'refused' as const, because: 'L’appel est à garder.' }
    expect(await recordVisa(head(), incubator, 1, { visa, seen: 1 })).toMatchObject({ ok: true })
    expect((await findList(bed.db, incubator, 1))?.state).toBe('refused')
    expect(await applyElimination(head(), incubator, 1, 'ELIMINER')).toEqual({ ok: false, reason: 'settled' })
    await work(head())
    expect(await there(ids.untouched)).toBe(true)
    expect(await bed.db.selectFrom('elimination_parts').select('name').execute()).toEqual([])
  })

  it('leaves what was touched, what is no longer due and what is held, says why, and takes the rest', async () => {
    expect(await proposeElimination(head(1), incubator)).toMatchObject({ ok: true, value: { number: 2 } })
    // Held between the proposal and the export: not in the export, so not in the application either.
    const opened = { id: bed.act.newId(), incubator_id: incubator, call_id: bed.call.id, opened_by: null }
    const onboarding = { ...opened, application_id: ids.held, opened_at: bed.now, replaces_id: null }
    await bed.db.insertInto('onboardings').values(onboarding).execute()
    await seen(head(2), incubator, 2)
    const note = { body: 'À relire.', communicability: 'deliberation' }
    expect(await writeNote(head(3), ids.noted, note)).toMatchObject({ ok: true })
    const kept = { period: 400, unit: 'days', fate: 'destroy' } as const
    const longer = { kind: 'outreach.question', kept, reason: 'Oui', seen: 0 }
    expect(await setRetention(head(3), incubator, longer)).toMatchObject({ ok: true })
    expect(await applyElimination(head(4), incubator, 2, 'ELIMINER')).toMatchObject({ ok: true })
    await work(head(5))
    const why = new Map((await itemsOf(2)).map(({ id, keptBack }) => [id, keptBack]))
    expect(why.get(ids.untouched)).toBe(null)
    expect(why.get(ids.noted)).toBe('touched')
    expect(why.get(ids.held)).toBe('held')
    expect([await there(ids.untouched), await there(ids.noted), await there(ids.held)]).toEqual([
      false,
      true,
      true,
    ])
    expect(await faultsOf(bed.db)).toEqual([])
  })

  it('proposes what stayed again, and shows what is held with what holds it', async () => {
    const now = later(PROPOSED, minutes(10))
    expect(await countDue(bed.db, incubator, now)).toContainEqual({ kind: KIND, count: 1, fate: 'archive' })
    const held = await listHeldBack(bed.db, incubator, now)
    const application = held.find(({ kind }) => kind === KIND)
    expect(application).toMatchObject({ count: 1, first: [{ id: ids.held, by: 'sa mise en route' }] })
    const call = await listHeldBack(bed.db, incubator, new Date('2040-01-01T10:00:00Z'))
    const published = call.find(({ kind }) => kind === 'call.published')
    expect(published?.first[0]?.by).toMatch(/^2 candidatures, 1 mise en route/)
    await proposeElimination(head(10), incubator)
    expect((await itemsOf(3)).map(({ id }) => id)).toContain(ids.noted)
    // What lost its term between the visa and the application is left as well.
    await seen(head(11), incubator, 3)
    const kept = { period: 50, unit: 'years', fate: 'destroy' } as const
    await setRetention(head(12), incubator, { kind: KIND, kept, reason: 'Oui', seen: 0 })
    await applyElimination(head(13), incubator, 3, 'ELIMINER')
    await work(head(13))
    expect((await itemsOf(3)).find(({ id }) => id === ids.noted)?.keptBack).toBe('not-due')
    expect(await askExport(head(14), incubator, 3)).toEqual({ ok: false, reason: 'settled' })
  })
})
