import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DECISION, type InvestmentBed, must, openInvestment, STOP } from '../../../test/investment-bed.ts'
import { INVARIANTS } from '../../invariants.ts'
import { leavePhase } from '../portfolio/actions/change-phase.ts'
import { standingOf } from '../portfolio/life-standing.ts'
import { findProductLife } from '../portfolio/life-store.ts'
import { projectAllChanged } from './actions/project-due.ts'
import { saveDecision } from './actions/save-decision.ts'
import { saveDossier } from './actions/save-dossier.ts'
import { postponeCommittee, setDate } from './actions/set-date.ts'
import { findCommittee } from './committee-store.ts'
import { listConditions } from './conditions-store.ts'
import { findDue } from './due-store.ts'
import { verifyRecords } from './verify-store.ts'

const TYPED = { day: '2026-03-20', time: '14:30', place: 'Salle 2', reason: '' }

describe('a product from its first committee to its last', () => {
  let bed: InvestmentBed
  beforeAll(async () => {
    bed = await openInvestment()
  })
  afterAll(() => bed.drop())

  const stageOn = async (id: string, day: string) => {
    const life = await findProductLife(bed.db, id)
    return life && standingOf(life, day).stage
  }

  it('goes on to construction, then stops, each by its decision', async () => {
    const product = await bed.product()
    await projectAllChanged(bed.act)
    expect(await findDue(bed.db, product.id)).toMatchObject({
      dueOn: '2026-03-16',
      because: 'end-of-investigation',
      decidedOn: null,
    })
    const first = await bed.drafted(product.id)
    expect(await bed.close(first)).toMatchObject({ ok: true })
    expect(await stageOn(product.id, '2026-03-16')).toBe('construction')
    // Money until 31 December: six months come first.
    expect(await findDue(bed.db, product.id)).toMatchObject({
      dueOn: '2026-09-16',
      because: 'six-months',
      decidedOn: '2026-03-16',
      moneyUntil: '2026-12-31',
      riskOn: '2026-08-01',
    })
    const [condition] = await listConditions(bed.db, product.id)
    expect(condition).toMatchObject({
      indicator: 'Agents actifs',
      target: '50',
      dueOn: '2026-08-31',
      judged: null,
    })

    const later = bed.on(bed.serre.organiser, '2026-09-15')
    const second = await bed.drafted(product.id, STOP, later)
    expect(await bed.close(second, later)).toMatchObject({ ok: true })
    expect(await stageOn(product.id, '2026-09-15')).toBe('construction')
    expect(await stageOn(product.id, '2026-09-16')).toBe('stopped')
    expect(await findDue(bed.db, product.id)).toMatchObject({ dueOn: null, because: null })
    expect((await listConditions(bed.db, product.id))[0]?.judged).toMatchObject({
      verdict: 'not-kept',
      committee: 2,
    })
    const told = await bed.mails('investment-record')
    expect(told.map(({ recipient }) => recipient)).toEqual([
      ...[product.addresses.team, product.addresses.sponsor],
      ...[product.addresses.team, product.addresses.sponsor],
    ])
    expect(told[0]?.body).toContain(`/suivi/comites/${first}`)
    // The link alone: a mailbox may be shared.
    expect(told[0]?.body).not.toContain('Le problème est réel')
  })

  it('an investigation that stops is inconclusive', async () => {
    const { id } = await bed.product()
    const stop = { ...STOP, 'decide-le': '2026-03-16', 'effet-le': '2026-03-17' }
    expect(await bed.close(await bed.drafted(id, stop))).toMatchObject({ ok: true })
    expect(await stageOn(id, '2026-03-17')).toBe('inconclusive')
  })

  it('cannot be closed while anything is missing, and nothing changes', async () => {
    const { id } = await bed.product()
    const { 'indicateur-1': _1, 'cible-1': _2, 'echeance-1': _3, ...without } = DECISION
    const committeeId = await bed.drafted(id, without)
    expect(await bed.close(committeeId)).toEqual({ ok: false, reason: 'incomplete' })
    expect(await stageOn(id, '2026-03-16')).toBe('investigation')
    expect((await findCommittee(bed.db, committeeId))?.closing).toBeNull()
  })

  it('cannot be closed when the phase cannot change that day, and nothing is written', async () => {
    const { id } = await bed.product()
    const committeeId = await bed.drafted(id, { ...DECISION, 'effet-le': '2026-01-01' })
    expect(await bed.close(committeeId)).toEqual({ ok: false, reason: 'incomplete' })
    expect(await listConditions(bed.db, id)).toEqual([])
  })

  it('closed twice at once, is closed once', async () => {
    const { id } = await bed.product()
    const committeeId = await bed.drafted(id)
    const both = await Promise.all([bed.close(committeeId), bed.close(committeeId)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'closed' })
    expect(await listConditions(bed.db, id)).toHaveLength(1)
  })

  it('is refused a closing over a relevé that changed since it was read', async () => {
    const { id } = await bed.product()
    const committeeId = await bed.drafted(id)
    const read = await bed.read(committeeId)
    const [closing] = await Promise.all([
      bed.close(committeeId, bed.serre.organiser, read),
      must(
        saveDecision(bed.serre.organiser, committeeId, { typed: { ...DECISION, motif: 'Autre' }, base: 1 }),
      ).catch(() => null),
    ])
    const kept = await findCommittee(bed.db, committeeId)
    // Whichever came first, what is signed is what was read.
    if (closing.ok) expect(kept?.closing?.record.decision.reason).toBe('Le problème est réel.')
    else expect([closing.reason, kept?.closing]).toEqual(['changed-meanwhile', null])
  })

  it('two organisers at once: the second draft is refused, the first kept', async () => {
    const { id } = await bed.product()
    const committeeId = await bed.drafted(id)
    const save = (motif: string) =>
      saveDecision(bed.serre.organiser, committeeId, { typed: { ...DECISION, motif }, base: 1 })
    const both = await Promise.all([save('Un'), save('Deux')])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'changed-meanwhile' })
  })

  it('holds one committee at a time, put off with a reason, never once closed', async () => {
    const { id } = await bed.product()
    const { committeeId } = await must(setDate(bed.serre.organiser, id, TYPED))
    expect(await setDate(bed.serre.organiser, id, TYPED)).toEqual({ ok: false, reason: 'already-open' })
    const put = (reason: string, base = 1) =>
      postponeCommittee(bed.serre.organiser, committeeId, { ...TYPED, day: '2026-04-02', reason }, base)
    expect(await put('')).toEqual({ ok: false, reason: 'reason-missing' })
    expect(await put('Le sponsor est absent.')).toEqual({ ok: true, value: { number: 2 } })
    expect(await put('Le sponsor est absent.')).toEqual({ ok: true, value: { number: 2 } })
    expect((await findDue(bed.db, id))?.meetsOn).toBe('2026-04-02')
    const closed = await bed.drafted((await bed.product()).id)
    await must(bed.close(closed))
    expect(await postponeCommittee(bed.serre.organiser, closed, { ...TYPED, reason: 'Non' }, 1)).toEqual({
      ok: false,
      reason: 'closed',
    })
  })

  it('is begun by no one else: team, sponsor, network, another incubator', async () => {
    const { id, team, sponsor } = await bed.product()
    const committeeId = await bed.drafted(id)
    for (const by of [team, sponsor, bed.manager, bed.autre.organiser]) {
      expect(await setDate(by, id, TYPED)).toEqual({ ok: false, reason: 'not-found' })
      expect(await saveDecision(by, committeeId, { typed: STOP, base: 1 })).toEqual({
        ok: false,
        reason: 'not-found',
      })
      expect(await bed.close(committeeId, by)).toEqual({ ok: false, reason: 'not-found' })
    }
    expect(await saveDossier(sponsor, committeeId, { typed: {}, base: 0 })).toMatchObject({ ok: false })
    expect(await saveDossier(team, committeeId, { typed: { appris: 'Oui' }, base: 0 })).toMatchObject({
      ok: true,
    })
  })

  it('follows what changes in the life of the product: a correction, found again by the projection', async () => {
    const { id } = await bed.product()
    await projectAllChanged(bed.act)
    const by = bed.serre.organiser
    const said = { cites: { correction: 'Reprise du passé.' }, to: 'construction', on: '2026-02-02' }
    await must(leavePhase(by, id, said))
    await projectAllChanged(bed.act)
    expect(await findDue(bed.db, id)).toMatchObject({
      dueOn: '2026-08-02',
      because: 'six-months',
      decidedOn: null,
    })
  })

  it('an altered relevé is seen, and so is an altered date that everything counts from', async () => {
    const { id, slug } = await bed.product()
    const committeeId = await bed.drafted(id)
    await must(bed.close(committeeId))
    expect((await verifyRecords(bed.db)).altered).toEqual([])
    const closings = bed.db.updateTable('investment_closings').where('committee_id', '=', committeeId)
    await closings.set({ money_until: '2027-12-31' }).execute()
    expect((await verifyRecords(bed.db)).altered).toEqual([`n° 1, produit ${slug}`])
    await closings.set({ money_until: '2026-12-31' }).execute()
    expect((await verifyRecords(bed.db)).altered).toEqual([])
    const { record } = (await findCommittee(bed.db, committeeId))?.closing ?? { record: null }
    await closings.set({ record: JSON.stringify({ ...record, place: 'Ailleurs' }) }).execute()
    expect((await verifyRecords(bed.db)).altered).toEqual([`n° 1, produit ${slug}`])
    await closings.set({ record: JSON.stringify(record) }).execute()
  })

  it('leaves the data consistent', async () => {
    await projectAllChanged(bed.act)
    for (const { name, breaches } of INVARIANTS) expect(await breaches(bed.db), name).toEqual([])
  })

  it('and the checks see a projection that is wrong', async () => {
    const { id } = await bed.product()
    await projectAllChanged(bed.act)
    await bed.db
      .updateTable('investment_due')
      .set({ due_on: '2030-01-01' })
      .where('product_id', '=', id)
      .execute()
    const wrong = await Promise.all(INVARIANTS.map(({ breaches }) => breaches(bed.db)))
    expect(wrong.flat()).toEqual([{ subject: `product:${id}` }])
  })
})
