import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../../test/selection-bed.ts'
import { invariants } from '../invariants.ts'
import type { SeatSaid } from '../seat-form.ts'
import { declaredSeatOf, findPanel, findSeat, findSeatOf, listDeclarations, listSeats } from '../store.ts'
import { addSeat } from './add-seat.ts'
import { answerByLink } from './answer-invitation.ts'
import { createPanel } from './create-panel.ts'
import { editSeat } from './edit-seat.ts'
import { inviteSeat } from './invite-seats.ts'
import { removeSeat } from './remove-seat.ts'
import { setQuorum } from './set-quorum.ts'
import { signDeclaration } from './sign-declaration.ts'

const SAID: SeatSaid = {
  name: 'Hélène Martin',
  address: 'helene@horizon.example',
  background: 'Terrain',
  organisation: 'Ville de Lys',
  service: 'Voirie',
  senior: true,
  role: 'member',
  loadLimit: 12,
}
const none = { links: 'aucun', interests: '', agreed: 'oui' }

describe('seats', () => {
  let bed: Selection
  let panelId: string
  beforeAll(async () => {
    bed = await openSelection()
    const both = await Promise.all([
      createPanel(bed.organiser, bed.call, 'jury'),
      createPanel(bed.organiser, bed.call, 'jury'),
    ])
    expect(new Set(both.map(each => each.ok && each.value.id)).size).toBe(1)
    panelId = (await findPanel(bed.db, bed.call.id, 'jury'))?.id ?? ''
  })
  afterAll(async () => {
    for (const { name, breaches } of invariants) expect([name, await breaches(bed.db)]).toEqual([name, []])
    await bed.drop()
  })
  const add = async (address: string, extra = {}) => {
    const added = await addSeat(bed.organiser, panelId, { ...SAID, address }, extra)
    if (!added.ok) throw new Error(added.reason)
    return added.value.id
  }

  it('are nothing to another incubator, to a juror and to nobody', async () => {
    const id = await add('secret@horizon.example')
    const juror = await bed.seat('jury', { address: 'juree@horizon.example' })
    const refusal = { ok: false, reason: 'not-found' }
    for (const act of [bed.otherOrganiser, bed.act, juror.act]) {
      expect(await createPanel(act, bed.call, 'committee')).toEqual(refusal)
      expect(await addSeat(act, panelId, SAID)).toEqual(refusal)
      expect(await editSeat(act, id, SAID, 1)).toEqual(refusal)
      expect(await inviteSeat(act, id, null, '')).toEqual(refusal)
      expect(await removeSeat(act, id, 'motif')).toEqual(refusal)
      expect(await setQuorum(act, panelId, 60, 1)).toEqual(refusal)
      expect(await signDeclaration(act, id, none, 0)).toEqual(refusal)
    }
    expect(await findPanel(bed.db, bed.call.id, 'committee')).toBeUndefined()
  })

  it('are added once by two clicks, and refused twice for one address', async () => {
    const id = bed.act.newId()
    const clicks = await Promise.all([
      add('deux@horizon.example', { id }),
      add('deux@horizon.example', { id }),
    ])
    expect(clicks).toEqual([id, id])
    expect(await addSeat(bed.organiser, panelId, { ...SAID, address: 'DEUX@horizon.example' })).toEqual({
      ok: false,
      reason: 'address-taken',
    })
  })

  it('are corrected by two organisers one after the other: the second sees both', async () => {
    const id = await add('edit@horizon.example')
    const one = { ...SAID, address: 'edit@horizon.example', service: 'Routes' }
    expect(await editSeat(bed.organiser, id, one, 1)).toEqual({ ok: true, value: null })
    expect(await editSeat(bed.organiser, id, one, 1)).toEqual({ ok: true, value: null })
    const other = { ...one, service: 'Ponts' }
    expect(await editSeat(bed.organiser, id, other, 1)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect((await findSeat(bed.db, id))?.service).toBe('Routes')
    expect(await editSeat(bed.organiser, id, other, 2)).toEqual({ ok: true, value: null })
    expect(await findSeat(bed.db, id)).toMatchObject({ service: 'Ponts', version: 3 })
  })

  it('change address only before an answer, and the first link dies', async () => {
    const id = await add('avant@horizon.example')
    await inviteSeat(bed.organiser, id, null, 'http://pepin.example')
    const mail = await bed.db
      .selectFrom('mails')
      .select('body')
      .where('recipient', '=', 'avant@horizon.example')
      .executeTakeFirstOrThrow()
    const token = /invitations\/(\S+)/.exec(mail.body)?.[1] ?? ''
    const moved = { ...SAID, address: 'apres@horizon.example' }
    expect((await editSeat(bed.organiser, id, moved, 1)).ok).toBe(true)
    expect(await findSeat(bed.db, id)).toMatchObject({ address: 'apres@horizon.example', invitedAt: null })
    const yes = { answer: 'accepter', reason: '', otherAccount: false }
    expect(await answerByLink(bed.act, token, yes)).toEqual({ ok: false, reason: 'replaced' })
    expect(await editSeat(bed.organiser, id, { ...SAID, address: 'edit@horizon.example' }, 2)).toEqual({
      ok: false,
      reason: 'address-taken',
    })
    const taken = await bed.seat('jury', { address: 'prise@horizon.example' })
    const other = { ...SAID, address: 'autre@horizon.example' }
    expect(await editSeat(bed.organiser, taken.id, other, 1)).toEqual({ ok: false, reason: 'address-fixed' })
  })

  it('are removed with a reason, once, and offered anew to one other person', async () => {
    const { id, personId } = await bed.seat('jury', { address: 'depart@horizon.example' })
    expect(await removeSeat(bed.organiser, id, ' \u0000 ')).toEqual({ ok: false, reason: 'reason-missing' })
    expect(await removeSeat(bed.organiser, id, 'x'.repeat(1001))).toEqual({
      ok: false,
      reason: 'reason-too-long',
    })
    for (const reason of ['Mutation', 'Deuxième clic'])
      expect(await removeSeat(bed.organiser, id, reason)).toEqual({ ok: true, value: null })
    expect(await findSeat(bed.db, id)).toMatchObject({ removalReason: 'Mutation', removedAt: bed.now })
    expect(await findSeatOf(bed.db, bed.call.id, 'jury', personId)).toBeUndefined()
    expect(await inviteSeat(bed.organiser, id, bed.now, '')).toEqual({ ok: false, reason: 'removed' })
    expect(await editSeat(bed.organiser, id, SAID, 1)).toEqual({ ok: false, reason: 'removed' })
    const next = await add('depart@horizon.example', { replacesId: id })
    expect((await findSeat(bed.db, next))?.replacesId).toBe(id)
    const again = { ...SAID, address: 'encore@horizon.example' }
    expect(await addSeat(bed.organiser, panelId, again, { replacesId: id })).toEqual({
      ok: false,
      reason: 'not-replaceable',
    })
    expect(await addSeat(bed.organiser, panelId, again, { replacesId: next })).toEqual({
      ok: false,
      reason: 'not-replaceable',
    })
    const committee = await bed.seat('committee', { address: 'autre-instance@horizon.example' })
    expect(await addSeat(bed.organiser, panelId, again, { replacesId: committee.id })).toEqual({
      ok: false,
      reason: 'not-found',
    })
  })

  it('show nothing before the declaration is signed, by its own person, in versions', async () => {
    const { id, personId, act } = await bed.seat('jury', { address: 'signe@horizon.example' }, false)
    expect(await declaredSeatOf(bed.db, bed.call.id, 'jury', personId)).toBeUndefined()
    expect(await signDeclaration(bed.organiser, id, none, 0)).toEqual({ ok: false, reason: 'not-found' })
    expect(await signDeclaration(act, id, { ...none, agreed: '' }, 0)).toEqual({
      ok: false,
      reason: 'not-agreed',
    })
    expect(await signDeclaration(act, id, { ...none, links: 'liens' }, 0)).toEqual({
      ok: false,
      reason: 'interests-missing',
    })
    expect(await signDeclaration(act, id, { ...none, interests: 'Un frère' }, 0)).toEqual({
      ok: false,
      reason: 'interests-with-none',
    })
    const twice = await Promise.all([signDeclaration(act, id, none, 0), signDeclaration(act, id, none, 0)])
    expect(twice).toEqual([
      { ok: true, value: { number: 1 } },
      { ok: true, value: { number: 1 } },
    ])
    expect((await declaredSeatOf(bed.db, bed.call.id, 'jury', personId))?.id).toBe(id)
    const links = { links: 'liens', interests: 'Mon frère travaille à la voirie', agreed: 'oui' }
    expect(await signDeclaration(act, id, links, 0)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await signDeclaration(act, id, links, 1)).toEqual({ ok: true, value: { number: 2 } })
    expect((await listDeclarations(bed.db, id)).map(({ interests }) => interests)).toEqual([
      '',
      'Mon frère travaille à la voirie',
    ])
    await removeSeat(bed.organiser, id, 'Fin')
    expect(await signDeclaration(act, id, none, 2)).toEqual({ ok: false, reason: 'not-found' })
  })

  it('keep their quorum from two organisers', async () => {
    expect(await setQuorum(bed.organiser, panelId, 0, 1)).toEqual({ ok: false, reason: 'out-of-range' })
    expect(await setQuorum(bed.organiser, panelId, 60, 1)).toEqual({ ok: true, value: null })
    expect(await setQuorum(bed.organiser, panelId, 60, 1)).toEqual({ ok: true, value: null })
    expect(await setQuorum(bed.organiser, panelId, 70, 1)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect((await findPanel(bed.db, bed.call.id, 'jury'))?.quorumPercent).toBe(60)
  })

  it('list removed seats too, and never those of another panel', async () => {
    const seats = await listSeats(bed.db, panelId)
    expect(seats.some(({ removedAt }) => removedAt !== null)).toBe(true)
    expect(new Set(seats.map(each => each.panelId))).toEqual(new Set([panelId]))
    expect(await findSeat(bed.db, 'pas-un-uuid')).toBeUndefined()
  })
})
