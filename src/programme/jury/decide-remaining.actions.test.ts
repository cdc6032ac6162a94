import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { decideApplication } from '../applications/actions/decide.ts'
import { withdrawApplication } from '../applications/actions/withdraw-application.ts'
import { findDecision } from '../applications/decision-store.ts'
import { decideRemaining, type Remaining } from './decide-remaining-actions.ts'
import { digestOf } from './shortlist.ts'
import { listRemaining } from './shortlist-store.ts'

describe('one decision for all that is left', () => {
  let bed: Selection
  let received: Awaited<ReturnType<Selection['receive']>>[]
  beforeAll(async () => {
    bed = await openSelection()
  })
  afterAll(() => bed.drop())
  beforeEach(async () => {
    await decideAll('Fin du cas précédent')
    received = []
    for (let n = 0; n < 3; n++) {
      const one = await bed.receive()
      await bed.decide(one.id, { stage: 'screening', outcome: 'admissible' })
      received.push(one)
    }
  })
  const seen = async () =>
    digestOf((await listRemaining(bed.db, bed.call.id, 'shortlist')).map(({ id }) => id))
  const said = async (reason = 'Le jury a retenu d’autres problèmes'): Promise<Remaining> => ({
    callId: bed.call.id,
    stage: 'shortlist',
    outcome: 'not-shortlisted',
    reason,
    seen: await seen(),
  })
  const decideAll = async (reason: string) => decideRemaining(bed.organiser, await said(reason))
  const outcomes = () =>
    Promise.all(
      received.map(async ({ id }) => (await findDecision(bed.db, id, 'shortlist'))?.outcome ?? null),
    )

  it('decides each, with its reason and its line in the journal', async () => {
    expect(await decideAll('Le motif commun')).toEqual({ ok: true, value: { count: 3 } })
    expect(await outcomes()).toEqual(['not-shortlisted', 'not-shortlisted', 'not-shortlisted'])
    for (const { id } of received) {
      expect((await findDecision(bed.db, id, 'shortlist'))?.reason).toBe('Le motif commun')
      const lines = await bed.db
        .selectFrom('journal')
        .select('verb')
        .where('subject', '=', `application:${id}`)
        .where('verb', '=', 'application.decided')
        .execute()
      expect(lines).toHaveLength(2)
    }
  })

  it('clicked twice, decides once', async () => {
    const asked = await said('Deux clics')
    const both = await Promise.all([
      decideRemaining(bed.organiser, asked),
      decideRemaining(bed.organiser, asked),
    ])
    expect(both).toEqual([
      { ok: true, value: { count: 3 } },
      { ok: true, value: { count: 3 } },
    ])
    const [first] = received
    expect((await findDecision(bed.db, first?.id ?? '', 'shortlist'))?.number).toBe(1)
  })

  it('refuses the whole when one was withdrawn since the preview', async () => {
    const asked = await said()
    const [first] = received
    if (first) await withdrawApplication(first.author, first.id, '')
    expect(await decideRemaining(bed.organiser, asked)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await outcomes()).toEqual([null, null, null])
  })

  it('refuses the whole when another organiser decided on one', async () => {
    const asked = await said()
    await bed.decide(received[1]?.id ?? '', { stage: 'shortlist', outcome: 'shortlisted' })
    expect(await decideRemaining(bed.organiser, asked)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await outcomes()).toEqual([null, 'shortlisted', null])
  })

  it('refuses the whole, or the single one, when both are decided at once', async () => {
    const asked = await said()
    const id = received[1]?.id ?? ''
    const [all, one] = await Promise.all([
      decideRemaining(bed.organiser, asked),
      decideApplication(bed.organiser, id, {
        stage: 'shortlist',
        outcome: 'shortlisted',
        reason: 'Un problème que tout le monde partage',
        base: 0,
      }),
    ])
    expect([all.ok, one.ok].filter(Boolean)).toHaveLength(1)
    expect(await outcomes()).toEqual(
      all.ok ? ['not-shortlisted', 'not-shortlisted', 'not-shortlisted'] : [null, 'shortlisted', null],
    )
  })

  it('refuses a second organiser who decides otherwise on the same list', async () => {
    const asked = await said()
    const other: Remaining = { ...asked, outcome: 'shortlisted' }
    const both = await Promise.all([
      decideRemaining(bed.organiser, asked),
      decideRemaining(bed.organiser, other),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(new Set(await outcomes()).size).toBe(1)
  })

  it('refuses a reason that is missing or too long, and anyone but the organisers of the call', async () => {
    const asked = await said()
    const outsiders = [bed.otherOrganiser, bed.act, ...received.map(({ author }) => author)]
    for (const outsider of outsiders)
      expect(await decideRemaining(outsider, asked)).toEqual({ ok: false, reason: 'not-found' })
    expect(await decideRemaining(bed.organiser, { ...asked, reason: '\u0000 \u0007' })).toEqual({
      ok: false,
      reason: 'reason-missing',
    })
    expect(await decideRemaining(bed.organiser, { ...asked, reason: 'é'.repeat(4001) })).toEqual({
      ok: false,
      reason: 'reason-too-long',
    })
    expect(await outcomes()).toEqual([null, null, null])
  })
})
