import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as, at, later } from '../../../../test/act.ts'
import { inRole } from '../../../../test/grant.ts'
import { type Merges, openMerges } from '../../../../test/merge-bed.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { listMine } from '../../applications/list-store.ts'
import { listRecusals } from '../../panels/store.ts'
import { findPersonByAddress, listAddresses } from '../../people/store.ts'
import { UNDO_MS } from '../merge.ts'
import { mergePeople } from './merge-people.ts'
import { undoMerge } from './undo-merge.ts'

describe('two accounts of one person', () => {
  let bed: Merges
  beforeAll(async () => {
    bed = await openMerges()
  })
  afterAll(() => bed.drop())

  let count = 0
  /** Two people, each with an application; the second is who asks. */
  async function pair() {
    const [work, home] = [`travail${++count}@haute-vallee.example`, `maison${count}@maison.example`]
    const other = await bed.receive({ titre: `Au travail ${count}` }, work)
    const mine = await bed.receive({ titre: `À la maison ${count}` }, home)
    const [kept, merged] = [mine.author.actor.personId ?? '', other.author.actor.personId ?? '']
    return { work, home, other, mine, act: as(bed.act, kept), kept, merged }
  }

  it('become one: every address, application and role is there, and every rule holds', async () => {
    const { act, work, home, other, mine, kept, merged } = await pair()
    await inRole(bed.act, bed.call.incubatorId, work, 'coach')
    expect(await bed.merge(act, work)).toMatchObject({ ok: true })
    expect((await listAddresses(bed.db, kept)).map(({ address }) => address)).toEqual([home, work])
    for (const { id } of [other, mine])
      expect(await relationsToApplication(bed.db, act.actor, id)).toContain('author')
    expect((await listMine(bed.db, act.actor)).length).toBe(2)
    expect((await findPersonByAddress(bed.db, work))?.id).toBe(kept)
    expect(await relationsToApplication(bed.db, as(act, merged).actor, other.id)).toEqual(new Set())
    expect(await bed.allBreaches()).toEqual([])
    const mails = bed.db.selectFrom('mails').select('recipient').where('title', 'like', '%sont réunis%')
    const told = (await mails.execute()).map(({ recipient }) => recipient)
    expect(told.filter(each => [work, home].includes(each)).sort()).toEqual([home, work])
  })

  it('are parted again exactly as they were, even co-authors of one application', async () => {
    const { act, work, other, kept } = await pair()
    const author = {
      application_id: other.id,
      person_id: kept,
      relation: 'co-author' as const,
      since: bed.now,
    }
    await bed.db.insertInto('application_authors').values(author).execute()
    const before = await bed.everything()
    const merged = await bed.merge(act, work)
    expect(await bed.everything()).not.toEqual(before)
    const id = merged.ok ? merged.value.id : ''
    expect(await undoMerge(act, id, 'person')).toEqual({ ok: true, value: null })
    expect(await bed.everything()).toEqual(before)
    expect(await bed.allBreaches()).toEqual([])
    expect(await undoMerge(act, id, 'person')).toEqual({ ok: false, reason: 'undone' })
  })

  it('may share a mailbox: it is theirs once, and of each again when parted', async () => {
    const { act, work, kept, merged } = await pair()
    const box = { address: 'boite@horizon.example', key: 'boite@horizon.example', label: 'shared' as const }
    const times = { confirmed_at: bed.now, created_at: bed.now }
    for (const person_id of [kept, merged])
      await bed.db
        .insertInto('addresses')
        .values({ ...box, ...times, person_id, id: bed.act.newId() })
        .execute()
    const before = await bed.everything()
    const done = await bed.merge(act, work)
    expect((await listAddresses(bed.db, kept)).length).toBe(3)
    expect(await bed.allBreaches()).toEqual([])
    await undoMerge(act, done.ok ? done.value.id : '', 'person')
    expect(await bed.everything()).toEqual(before)
  })

  it('never let a juror read what has become their own application; parted, they may again', async () => {
    const juror = await bed.juror(50 + count)
    const { other, work } = await pair()
    await bed.admissible()
    await bed.db
      .insertInto('assignments')
      .values({
        id: bed.act.newId(),
        incubator_id: bed.call.incubatorId,
        call_id: bed.call.id,
        application_id: other.id,
        seat_id: juror.id,
        assigned_at: bed.now,
        checked_at: bed.now,
      } as never)
      .execute()
    expect(await relationsToApplication(bed.db, juror.act.actor, other.id)).toContain('juror')
    const merged = await bed.merge(juror.act, work)
    expect([...(await relationsToApplication(bed.db, juror.act.actor, other.id))]).toEqual(['author'])
    const own = async () =>
      (await listRecusals(bed.db, bed.call.id)).filter(
        each => each.applicationId === other.id && each.personId === juror.personId,
      )
    expect(await own()).toMatchObject([{ cause: 'own' }])
    expect(await bed.allBreaches()).toEqual([])
    expect(await undoMerge(bed.act, merged.ok ? merged.value.id : '', 'operator')).toMatchObject({ ok: true })
    expect(await own()).toEqual([])
    expect(await bed.allBreaches()).toEqual([])
  })

  it('are not merged when they hold two seats of one jury, or two roles of one team', async () => {
    const { act, work } = await pair()
    await bed.seat('jury', { address: work })
    await bed.seat('jury', { address: `maison${count}@maison.example` })
    const before = await bed.everything()
    expect(await bed.merge(act, work)).toEqual({ ok: false, reason: 'two-seats' })
    const two = await pair()
    await inRole(bed.act, bed.call.incubatorId, two.work, 'coach')
    await inRole(bed.act, bed.call.incubatorId, two.home, 'reader')
    expect(await bed.merge(two.act, two.work)).toEqual({ ok: false, reason: 'two-roles' })
    expect((await bed.everything())['seats']).toEqual(before['seats'])
  })

  it('are not merged by a mailbox alone when the other has a key; from the other, they are', async () => {
    const { act, work, home, kept, merged } = await pair()
    const key = { id: bed.act.newId(), credential_id: work, public_key: Buffer.from('x'), name: 'Clé' }
    const times = { added_at: bed.now, used_at: null, removed_at: null, removed_by: null }
    await bed.db
      .insertInto('passkeys')
      .values({ ...key, ...times, person_id: merged })
      .execute()
    expect(await bed.merge(act, work)).toEqual({ ok: false, reason: 'keyed' })
    expect((await findPersonByAddress(bed.db, work))?.id).toBe(merged)
    expect(await bed.merge(as(act, merged), home)).toMatchObject({ ok: true })
    expect((await findPersonByAddress(bed.db, home))?.id).not.toBe(kept)
  })

  it('are merged by nobody else, nor without the code, nor an hour later, nor twice', async () => {
    const { act, work, merged } = await pair()
    const nothing = { ok: false, reason: 'not-found' }
    const attempt = await bed.proveToo(act, work)
    expect(await mergePeople(as(act, merged), attempt)).toEqual(nothing)
    expect(await mergePeople(bed.organiser, attempt)).toEqual(nothing)
    expect(await mergePeople(act, bed.act.newId())).toEqual(nothing)
    expect(await mergePeople(act, 'pas un identifiant')).toEqual(nothing)
    expect(await mergePeople(at(act, later(bed.now, 3_600_000)), attempt)).toEqual(nothing)
    const both = await Promise.all([mergePeople(act, attempt), mergePeople(act, attempt)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual(nothing)
  })

  it('are parted by their person only, within thirty days, the last merge first', async () => {
    const one = await pair()
    const two = await pair()
    const first = await bed.merge(one.act, one.work)
    const second = await bed.merge(two.act, one.home)
    const [a, b] = [first, second].map(each => (each.ok ? each.value.id : ''))
    expect(await undoMerge(bed.organiser, b ?? '', 'person')).toEqual({ ok: false, reason: 'not-found' })
    expect(await undoMerge(bed.act, a ?? '', 'operator')).toEqual({ ok: false, reason: 'merged-since' })
    const late = at(two.act, later(bed.now, UNDO_MS + 1))
    expect(await undoMerge(late, b ?? '', 'person')).toEqual({ ok: false, reason: 'too-late' })
    expect(await undoMerge(two.act, b ?? '', 'person')).toMatchObject({ ok: true })
    expect(await undoMerge(at(one.act, later(bed.now, UNDO_MS)), a ?? '', 'person')).toMatchObject({
      ok: true,
    })
    expect((await findPersonByAddress(bed.db, one.work))?.id).toBe(one.merged)
    expect(await bed.allBreaches()).toEqual([])
  })
})
