import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as, at, later } from '../../../../test/act.ts'
import { openSelection, type Selection } from '../../../../test/selection-bed.ts'
import type { SeatSaid } from '../seat-form.ts'
import { findSeat, listHeldSeats, listPendingInvitations } from '../store.ts'
import { addSeat } from './add-seat.ts'
import { answerByLink, answerSignedIn } from './answer-invitation.ts'
import { editSeat } from './edit-seat.ts'
import { inviteAll, inviteSeat } from './invite-seats.ts'
import { removeSeat } from './remove-seat.ts'

const DAY = 86_400_000
const yes = { answer: 'accepter', reason: '', otherAccount: false }
const no = { answer: 'decliner', reason: 'Je suis en congé', otherAccount: false }

describe('invitations', () => {
  let bed: Selection
  let panelId: string
  let count = 0
  beforeAll(async () => {
    bed = await openSelection()
    panelId = await bed.panel('jury')
  })
  afterAll(() => bed.drop())

  const said = (address: string): SeatSaid => ({
    name: 'Hélène Martin',
    address,
    background: 'Terrain',
    organisation: '',
    service: '',
    senior: false,
    role: 'member',
    loadLimit: null,
  })
  const add = async (address = `membre${++count}@horizon.example`) => {
    const added = await addSeat(bed.organiser, panelId, said(address))
    if (!added.ok) throw new Error(added.reason)
    return { id: added.value.id, address }
  }
  const mails = (address: string) =>
    bed.db.selectFrom('mails').selectAll().where('recipient', '=', address).orderBy('created_at').execute()
  const lastToken = async (address: string) =>
    /invitations\/(\S+)/.exec((await mails(address)).at(-1)?.body ?? '')?.[1] ?? ''
  const invite = async (act = bed.organiser, address?: string) => {
    const seat = await add(address)
    const before = await findSeat(bed.db, seat.id)
    const invited = await inviteSeat(act, seat.id, before?.invitedAt ?? null, 'http://pepin.example')
    expect(invited.ok).toBe(true)
    return { ...seat, token: await lastToken(seat.address) }
  }

  it('makes a person of the address, who holds the seat; a second click says the same', async () => {
    const { id, address, token } = await invite()
    const taken = await answerByLink(bed.act, token, yes)
    expect(taken).toMatchObject({ ok: true, value: { seatId: id } })
    const seat = await findSeat(bed.db, id)
    expect(seat).toMatchObject({ answer: 'accepted', answeredAt: bed.now })
    const person = seat?.personId ?? ''
    const row = await bed.db
      .selectFrom('people')
      .select('name')
      .where('id', '=', person)
      .executeTakeFirstOrThrow()
    expect(row.name).toBe('Hélène Martin')
    const known = await bed.db
      .selectFrom('addresses')
      .select('person_id')
      .where('key', '=', address)
      .execute()
    expect(known).toEqual([{ person_id: person }])
    expect(await answerByLink(as(bed.act, person), token, yes)).toEqual(taken)
    expect((await listHeldSeats(bed.db, person)).map(each => each.id)).toEqual([id])
  })

  it('never serves twice to someone else', async () => {
    const { token } = await invite()
    expect((await answerByLink(bed.act, token, yes)).ok).toBe(true)
    expect(await answerByLink(bed.act, token, yes)).toEqual({ ok: false, reason: 'used' })
    expect(await answerByLink(bed.otherOrganiser, token, no)).toEqual({ ok: false, reason: 'used' })
  })

  it('lets one of two clicks at the same instant take the seat, and writes it once', async () => {
    const { id, token } = await invite()
    const both = await Promise.all([answerByLink(bed.act, token, yes), answerByLink(bed.act, token, yes)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const entries = await bed.db
      .selectFrom('journal')
      .select('verb')
      .where('subject', '=', `seat:${id}`)
      .orderBy('number')
      .execute()
    expect(entries.map(({ verb }) => verb)).toEqual(['seat.added', 'seat.invited', 'seat.accepted'])
  })

  it('declines with a reason, makes nobody, and can be invited again', async () => {
    const { id, address, token } = await invite()
    expect(await answerByLink(bed.act, token, no)).toEqual({
      ok: true,
      value: { seatId: id, personId: null },
    })
    expect(await answerByLink(bed.act, token, no)).toMatchObject({ ok: true })
    expect(await answerByLink(bed.act, token, yes)).toEqual({ ok: false, reason: 'used' })
    expect(await findSeat(bed.db, id)).toMatchObject({ answer: 'declined', answerReason: 'Je suis en congé' })
    expect(await bed.db.selectFrom('addresses').select('id').where('key', '=', address).execute()).toEqual([])
    const tomorrow = at(bed.organiser, later(bed.now, DAY))
    await inviteSeat(tomorrow, id, bed.now, 'http://pepin.example')
    expect(await findSeat(bed.db, id)).toMatchObject({ answer: null, answerReason: '' })
    expect((await answerByLink(at(bed.act, later(bed.now, DAY)), await lastToken(address), yes)).ok).toBe(
      true,
    )
  })

  it('refuses a link after two weeks, when the invited address can still answer signed in', async () => {
    const { id, address, token } = await invite()
    const late = at(bed.act, later(bed.now, 14 * DAY))
    expect(await answerByLink(late, token, yes)).toEqual({ ok: false, reason: 'expired' })
    const person = await bed.person(address)
    expect((await listPendingInvitations(bed.db, person)).map(each => each.id)).toEqual([id])
    expect(await answerSignedIn(as(late, bed.organiser.actor.personId ?? ''), id, yes)).toEqual({
      ok: false,
      reason: 'unknown',
    })
    expect(await answerSignedIn(as(late, person), id, yes)).toEqual({
      ok: true,
      value: { seatId: id, personId: person },
    })
    expect(await listPendingInvitations(bed.db, person)).toEqual([])
  })

  it('kills the old link when it is sent again, and a second click sends nothing more', async () => {
    const { id, address, token } = await invite()
    const soon = at(bed.organiser, later(bed.now, 1000))
    for (const _ of [1, 2])
      expect((await inviteSeat(soon, id, bed.now, 'http://pepin.example')).ok).toBe(true)
    expect(await mails(address)).toHaveLength(2)
    expect(await answerByLink(bed.act, token, yes)).toEqual({ ok: false, reason: 'replaced' })
    const fresh = await lastToken(address)
    expect(fresh).not.toBe(token)
    expect((await answerByLink(soon, fresh, { ...yes, otherAccount: true })).ok).toBe(true)
  })

  it('refuses the link of a removed seat, and an invented one', async () => {
    const { id, token } = await invite()
    await removeSeat(bed.organiser, id, 'Changement de mission')
    expect(await answerByLink(bed.act, token, yes)).toEqual({ ok: false, reason: 'removed' })
    expect(await answerByLink(bed.act, 'inconnu', yes)).toEqual({ ok: false, reason: 'unknown' })
    expect(await answerByLink(bed.act, '\u0000'.repeat(9000), yes)).toEqual({ ok: false, reason: 'unknown' })
  })

  it('never gives the seat in silence to whoever is signed in', async () => {
    const { id, token } = await invite()
    const stranger = as(bed.act, await bed.person('paul.nguyen@horizon.example', 'Paul Nguyen'))
    expect(await answerByLink(stranger, token, yes)).toEqual({ ok: false, reason: 'other-account' })
    const taken = await answerByLink(stranger, token, { ...yes, otherAccount: true })
    expect(taken.ok && taken.value.personId).not.toBe(stranger.actor.personId)
    expect((await findSeat(bed.db, id))?.personId).toBe(taken.ok ? taken.value.personId : '')
  })

  it('gives one person one seat of a panel, whatever their addresses', async () => {
    const first = await invite()
    const taken = await answerByLink(bed.act, first.token, yes)
    const person = (taken.ok && taken.value.personId) || ''
    const second = await invite()
    await bed.db
      .insertInto('addresses')
      .values({
        id: bed.act.newId(),
        person_id: person,
        address: second.address,
        key: second.address,
        confirmed_at: bed.now,
        created_at: bed.now,
      })
      .execute()
    expect(await answerByLink(bed.act, second.token, yes)).toEqual({ ok: false, reason: 'already-seated' })
    expect((await findSeat(bed.db, second.id))?.answer).toBe(null)
  })

  it('invites everyone who waits, once', async () => {
    const waiting = [await add(), await add()]
    const invited = await inviteAll(bed.organiser, panelId, 'http://pepin.example')
    expect(invited).toEqual({ ok: true, value: { invited: 2 } })
    expect(await inviteAll(bed.organiser, panelId, '')).toEqual({ ok: true, value: { invited: 0 } })
    for (const { address } of waiting) expect(await mails(address)).toHaveLength(1)
  })

  it('writes one header line, to one address, from the incubator', async () => {
    const { id, address } = await add()
    const evil = { ...said(address), name: 'Zoé\r\nBcc: tous@horizon.example' }
    await editSeat(bed.organiser, id, evil, 1)
    await inviteSeat(bed.organiser, id, null, 'http://pepin.example')
    const [mail] = await mails(address)
    expect(mail?.title).not.toMatch(/[\r\n]/)
    expect(mail).toMatchObject({ sender_name: 'La Serre', recipient: address, subject_ref: `seat:${id}` })
    expect(mail?.body).toContain('Environ 20 candidatures')
  })

  it('keeps the token as a hash only', async () => {
    const { id, token } = await invite()
    const row = await bed.db.selectFrom('seats').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain(token)
    expect(row.token_hash).toHaveLength(32)
  })
})
