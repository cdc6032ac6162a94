import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { as } from '../../../../test/act.ts'
import { openSelection, type Selection } from '../../../../test/selection-bed.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { describePerson } from '../../people/actions/describe-person.ts'
import { listRecusals } from '../store.ts'
import { addSeat } from './add-seat.ts'
import { followRecusals } from './after-recusal.ts'
import { answerSignedIn } from './answer-invitation.ts'
import { recordConflicts } from './check-conflicts.ts'
import { editSeat } from './edit-seat.ts'
import { inviteSeat } from './invite-seats.ts'
import { liftRecusal } from './lift-recusal.ts'
import { recuse } from './recuse.ts'

describe('recusals', () => {
  let bed: Selection
  let others: string[] = []
  let count = 0
  beforeAll(async () => {
    bed = await openSelection()
    others = (await bed.db.selectFrom('applications').select('id').execute()).map(({ id }) => id)
  })
  afterAll(() => bed.drop())
  beforeEach(() => {
    count++
  })

  const seat = (said: { name?: string; service?: string } = {}, kind: 'jury' | 'committee' = 'jury') =>
    bed.seat(kind, { address: `membre${count}-${Math.random()}@horizon.example`, ...said })
  const of = async (applicationId: string) =>
    (await listRecusals(bed.db, bed.call.id))
      .filter(each => each.applicationId === applicationId)
      .map(({ personId, cause, liftedAt }) => ({ personId, cause, lifted: liftedAt !== null }))
  const assign = (applicationId: string, seatId: string) =>
    bed.db
      .insertInto('assignments' as never)
      .values({
        id: bed.act.newId(),
        incubator_id: bed.call.incubatorId,
        call_id: bed.call.id,
        application_id: applicationId,
        seat_id: seatId,
        assigned_at: bed.now,
        checked_at: bed.now,
      } as never)
      .execute()

  it('are found from the hierarchy, the service and one’s own, and end the reading at once', async () => {
    const boss = await seat({ name: 'Hélène Martin' })
    const neighbour = await seat({ name: 'Ali Roche', service: 'Collèges du Nord' })
    const { id, author } = await bed.receive({
      nom: 'Zoé Petit',
      service: 'collèges du nord',
      hierarchie: 'M. Paul Durand,\nMme MARTIN Hélène',
    })
    await assign(id, boss.id)
    expect(await relationsToApplication(bed.db, boss.act.actor, id)).toEqual(new Set(['juror']))
    const recorded = await recordConflicts(bed.organiser, bed.call.id, { applicationIds: [id] })
    const expected = [
      { applicationId: id, personId: boss.personId, cause: 'hierarchy' },
      { applicationId: id, personId: neighbour.personId, cause: 'same-service' },
    ]
    expect(new Set(recorded)).toEqual(new Set(expected))
    expect(await relationsToApplication(bed.db, boss.act.actor, id)).toEqual(new Set())
    expect(await recordConflicts(bed.organiser, bed.call.id)).toEqual([])
    expect(author.actor.personId).not.toBe(null)
  })

  it('are recorded as soon as an author takes a seat', async () => {
    const { id, author } = await bed.receive({ nom: 'Noé Blanc', service: 'Phares' }, 'noe@horizon.example')
    const panelId = await bed.panel('committee')
    const said = { name: 'Noé Blanc', address: 'noe@horizon.example', background: '', organisation: '' }
    const added = await addSeat(bed.organiser, panelId, {
      ...said,
      service: '',
      senior: false,
      role: 'member',
      loadLimit: null,
    })
    const seatId = added.ok ? added.value.id : ''
    await inviteSeat(bed.organiser, seatId, null, '')
    expect(await of(id)).toEqual([])
    const yes = { answer: 'accepter', reason: '', otherAccount: false }
    expect((await answerSignedIn(author, seatId, yes)).ok).toBe(true)
    const own = { personId: author.actor.personId, cause: 'own', lifted: false }
    expect(await of(id)).toContainEqual(own)
    const recusal = (await listRecusals(bed.db, bed.call.id)).find(({ cause }) => cause === 'own')
    expect(await liftRecusal(bed.organiser, recusal?.id ?? '', 'motif')).toEqual({
      ok: false,
      reason: 'never-lifted',
    })
    expect(await of(id)).toContainEqual(own)
  })

  it('stay when the service is emptied later, and are found again for a new one', async () => {
    const { id, personId } = await seat({ name: 'Iris Vidal', service: 'Archives' })
    const first = await bed.receive({ nom: 'Léo Gris', service: 'Archives' })
    const second = await bed.receive({ nom: 'Mona Gris', service: 'Musées' })
    await recordConflicts(bed.organiser, bed.call.id)
    await describePerson(bed.act, personId, { name: 'Iris Vidal', service: '', post: '' })
    const row = await bed.db.selectFrom('seats').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const said = {
      name: row.name,
      address: row.address,
      background: '',
      organisation: '',
      senior: false,
      role: 'member',
      loadLimit: null,
    } as const
    await editSeat(bed.organiser, id, { ...said, service: '' }, 1)
    expect(await of(first.id)).toEqual([{ personId, cause: 'same-service', lifted: false }])
    expect(await of(second.id)).toEqual([])
    await editSeat(bed.organiser, id, { ...said, service: 'MUSÉES' }, 2)
    expect(await of(second.id)).toEqual([{ personId, cause: 'same-service', lifted: false }])
  })

  it('are lifted with a reason by an organiser, and never found again', async () => {
    const { personId, id: seatId, act } = await seat({ name: 'Marie Roy' })
    const { id } = await bed.receive({ nom: 'Tom Brun', service: 'Eau', hierarchie: 'Roy Marie' })
    await assign(id, seatId)
    await recordConflicts(bed.organiser, bed.call.id)
    const recusal = (await listRecusals(bed.db, bed.call.id)).find(each => each.applicationId === id)
    const recusalId = recusal?.id ?? ''
    for (const other of [bed.otherOrganiser, act, bed.act])
      expect(await liftRecusal(other, recusalId, 'motif')).toEqual({ ok: false, reason: 'not-found' })
    expect(await liftRecusal(bed.organiser, recusalId, ' ')).toEqual({ ok: false, reason: 'reason-missing' })
    for (const _ of [1, 2])
      expect(await liftRecusal(bed.organiser, recusalId, 'Homonyme')).toEqual({ ok: true, value: null })
    expect(await recordConflicts(bed.organiser, bed.call.id)).toEqual([])
    expect(await of(id)).toEqual([{ personId, cause: 'hierarchy', lifted: true }])
    // What was given up comes back with the next distribution, not by itself.
    await assign(id, seatId)
    expect(await relationsToApplication(bed.db, act.actor, id)).toEqual(new Set(['juror']))
  })

  it('are written by hand with a reason, for someone who sits, once', async () => {
    const { personId } = await seat({ name: 'Eva Noir' })
    const { id } = await bed.receive({ nom: 'Ugo Vert', service: 'Gares' })
    const said = { applicationId: id, personId, cause: 'organiser', reason: 'Appel du 3 novembre' } as const
    expect(await recuse(bed.otherOrganiser, said)).toEqual({ ok: false, reason: 'not-found' })
    expect(await recuse(bed.organiser, { ...said, reason: '' })).toEqual({
      ok: false,
      reason: 'reason-missing',
    })
    const stranger = await bed.person('personne@horizon.example')
    expect(await recuse(bed.organiser, { ...said, personId: stranger })).toEqual({
      ok: false,
      reason: 'not-seated',
    })
    expect(await recuse(bed.organiser, said)).toEqual({ ok: true, value: { created: true } })
    expect(await recuse(bed.organiser, said)).toEqual({ ok: true, value: { created: false } })
    expect(await of(id)).toEqual([{ personId, cause: 'organiser', lifted: false }])
  })

  it('are declared by a juror from what they may read only, for themself only', async () => {
    const one = await seat({ name: 'Lou Bleu' })
    const two = await seat({ name: 'Max Rose' })
    const { id } = await bed.receive({ nom: 'Pia Jaune', service: 'Ports' })
    await assign(id, one.id)
    const said = { applicationId: id, personId: one.personId, cause: 'declared', reason: '' } as const
    expect(await recuse(two.act, { ...said, personId: two.personId })).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(await recuse(two.act, said)).toEqual({ ok: false, reason: 'not-found' })
    expect(await recuse(as(bed.act, ''), said)).toEqual({ ok: false, reason: 'not-found' })
    expect(await recuse(one.act, said)).toEqual({ ok: true, value: { created: true } })
    expect(await relationsToApplication(bed.db, one.act.actor, id)).toEqual(new Set())
    expect(await recuse(one.act, said)).toEqual({ ok: true, value: { created: false } })
  })

  it('tell those who follow them, in the same transaction, once for what is new', async () => {
    const told: string[][] = []
    followRecusals(async (_act, ids) => {
      told.push([...ids])
    })
    const { personId } = await seat({ name: 'Luc Aube', service: 'Sources' })
    const { id } = await bed.receive({ nom: 'Ada Soir', service: 'Sources' })
    await recordConflicts(bed.organiser, bed.call.id)
    await recordConflicts(bed.organiser, bed.call.id)
    const said = { applicationId: id, personId, cause: 'organiser', reason: 'Appel' } as const
    for (const _ of [1, 2]) await recuse(bed.organiser, said)
    const found = (await listRecusals(bed.db, bed.call.id)).filter(each => each.applicationId === id)
    for (const recusal of found) await liftRecusal(bed.organiser, recusal.id, 'Vérifié')
    expect(told).toEqual([[id], [id], [id], [id]])
  })

  it('look at what was sent, never at withdrawn applications nor at drafts', async () => {
    await seat({ name: 'Guy Morel', service: 'Forêts' })
    const { id } = await bed.receive({ nom: 'Ana Lys', service: 'Forêts' })
    await bed.db.updateTable('applications').set({ withdrawn_at: bed.now }).where('id', '=', id).execute()
    expect(await recordConflicts(bed.organiser, bed.call.id)).toEqual([])
    expect(await recordConflicts(bed.organiser, bed.call.id, { applicationIds: [] })).toEqual([])
    const touched = (await bed.db.selectFrom('recusals').select('application_id').execute()).map(
      row => row.application_id,
    )
    expect(touched.filter(each => others.includes(each))).toEqual([])
  })
})
