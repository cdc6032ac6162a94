import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { as, at, later, testAct } from '../../../../test/act.ts'
import { freshDatabase } from '../../../../test/database/index.ts'
import { twoIncubators } from '../../../../test/two-incubators.ts'
import { relationsToIncubator } from '../../access/relations.ts'
import { listPendingInvitations } from '../team-invitations-store.ts'
import { listDeparted, listTeam } from '../team-store.ts'
import { acceptTeamInvitation } from './accept-team-invitation.ts'
import { changeRole } from './change-role.ts'
import { personOfProvedAddress } from './confirm-address.ts'
import { inviteMember } from './invite-member.ts'
import { recordDeparture } from './record-departure.ts'
import { takeBackInvitation } from './take-back-invitation.ts'

const NOW = new Date('2026-11-03T10:00:00Z')
const DAY = 86_400_000
const publicUrl = 'http://localhost:3000'

describe('the team of an incubator', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>
  let people: Awaited<ReturnType<typeof twoIncubators>>
  let odile: ReturnType<typeof testAct>
  beforeAll(async () => {
    fresh = await freshDatabase()
    people = await twoIncubators(fresh.db, NOW)
    odile = as(testAct(fresh.db, NOW), people.odile)
  })
  afterAll(() => fresh.drop())
  beforeEach(() => fresh.db.deleteFrom('mails').execute())

  const roleIdOf = async (personId: string, incubator = people.semailles) =>
    (await listTeam(fresh.db, incubator)).find(each => each.personId === personId)?.id ?? ''
  const mails = () => fresh.db.selectFrom('mails').select(['recipient', 'title', 'body']).execute()
  const invite = async (address: string, role: string, act = odile) => {
    const invited = await inviteMember(act, people.semailles, { address, role, publicUrl })
    const letters = (await mails()).filter(({ recipient }) => recipient === address)
    return { invited, token: /invitations\/(\S+)/.exec(letters.at(-1)?.body ?? '')?.[1] ?? '' }
  }
  const personAt = async (address: string) => (await personOfProvedAddress(odile, address)).id

  it('begins with a head, who is an organiser too; the next named is an organiser', async () => {
    const of = (personId: string) =>
      relationsToIncubator(fresh.db, as(odile, personId).actor, people.semailles)
    expect([...(await of(people.odile))].sort()).toEqual(['head', 'organiser'])
    expect([...(await of(people.omar))]).toEqual(['organiser'])
    expect((await of(people.karim)).size).toBe(0)
  })

  it('is managed by its heads only: nobody else, of this incubator or another, finds it', async () => {
    const id = await roleIdOf(people.omar)
    for (const who of [people.omar, people.karim, people.stranger]) {
      const act = as(odile, who)
      const none = { ok: false, reason: 'not-found' }
      expect((await invite('x@horizon.example', 'head', act)).invited).toEqual(none)
      expect(await changeRole(act, people.semailles, { id, role: 'head' })).toEqual(none)
      expect(await recordDeparture(act, people.semailles, { id, day: '2026-11-03', reason: 'x' })).toEqual(
        none,
      )
      expect(await takeBackInvitation(act, people.semailles, id)).toEqual(none)
    }
    expect(await mails()).toEqual([])
  })

  it('is joined with the invited address only, once, within two weeks', async () => {
    const { token } = await invite('coach@horizon.example', 'coach')
    const coach = as(odile, await personAt('coach@horizon.example'))
    const later2 = at(coach, later(NOW, 14 * DAY))
    expect(await acceptTeamInvitation(as(odile, people.stranger), token)).toMatchObject({
      reason: 'other-account',
    })
    expect(await acceptTeamInvitation(later2, token)).toMatchObject({ reason: 'expired' })
    expect(await acceptTeamInvitation(coach, `${token}x`)).toMatchObject({ reason: 'unknown' })
    const both = await Promise.all([acceptTeamInvitation(coach, token), acceptTeamInvitation(coach, token)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const relations = await relationsToIncubator(fresh.db, coach.actor, people.semailles)
    expect([...relations]).toEqual(['coach'])
  })

  it('keeps no token in clear, and a new invitation kills the one before', async () => {
    const first = await invite('bis@horizon.example', 'reader')
    const second = await invite('bis@horizon.example', 'organiser')
    const rows = JSON.stringify(await fresh.db.selectFrom('team_invitations').selectAll().execute())
    expect(rows).not.toContain(second.token)
    const bis = as(odile, await personAt('bis@horizon.example'))
    expect(await acceptTeamInvitation(bis, first.token)).toMatchObject({ reason: 'taken-back' })
    const pending = await listPendingInvitations(fresh.db, people.semailles)
    expect(pending.map(({ role }) => role)).toEqual(['organiser'])
    expect(await takeBackInvitation(odile, people.semailles, pending[0]?.id ?? '')).toMatchObject({
      ok: true,
    })
    expect((await mails()).at(-1)?.title).toContain('Invitation reprise')
    expect(await acceptTeamInvitation(bis, second.token)).toMatchObject({ reason: 'taken-back' })
    expect(await takeBackInvitation(odile, people.semailles, pending[0]?.id ?? '')).toMatchObject({
      reason: 'gone',
    })
  })

  it.each([
    ['', 'reader', 'address-malformed'],
    ['a@b', 'reader', 'address-malformed'],
    ['a@b.fr, c@d.fr', 'reader', 'address-malformed'],
    ['a@b.fr\r\nBcc: x@y.fr', 'reader', 'address-malformed'],
    ['neuf@horizon.example', '', 'role-missing'],
    ['neuf@horizon.example', 'operator', 'role-missing'],
    ['neuf@horizon.example', 'portfolio-manager', 'role-missing'],
    ['Omar@Horizon.example', 'reader', 'already-member'],
  ])('invites nobody at %j as %j: %s', async (address, role, reason) => {
    expect((await invite(address, role)).invited).toEqual({ ok: false, reason })
    expect(await mails()).toEqual([])
  })

  it('never loses its last head, whatever is asked, even twice at once', async () => {
    const id = await roleIdOf(people.odile)
    const day = '2026-11-03'
    const last = { ok: false, reason: 'last-head' }
    expect(await changeRole(odile, people.semailles, { id, role: 'reader' })).toEqual(last)
    expect(await recordDeparture(odile, people.semailles, { id, day, reason: 'Mutation' })).toEqual(last)
    await changeRole(odile, people.semailles, { id: await roleIdOf(people.omar), role: 'head' })
    const omar = as(odile, people.omar)
    const [one, other] = await Promise.all([
      changeRole(odile, people.semailles, { id: await roleIdOf(people.omar), role: 'reader' }),
      changeRole(omar, people.semailles, { id, role: 'reader' }),
    ])
    expect([one, other].filter(({ ok }) => ok)).toHaveLength(1)
    const heads = (await listTeam(fresh.db, people.semailles)).filter(({ role }) => role === 'head')
    expect(heads).toHaveLength(1)
    // Back as they were.
    const head = as(odile, heads[0]?.personId ?? '')
    for (const who of [people.odile, people.omar])
      await changeRole(head, people.semailles, { id: await roleIdOf(who), role: 'head' })
  })

  it('tells who changes role, and refuses the second of two heads who change the same one', async () => {
    const id = await roleIdOf(await personAt('coach@horizon.example'))
    expect(await changeRole(odile, people.semailles, { id, role: 'reader' })).toMatchObject({ ok: true })
    expect((await mails()).map(({ recipient }) => recipient)).toEqual(['coach@horizon.example'])
    const omar = as(odile, people.omar)
    expect(await changeRole(omar, people.semailles, { id, role: 'organiser' })).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
  })

  it('records a departure with its day and its reason; what the role gave ends', async () => {
    const personId = await personAt('coach@horizon.example')
    const id = await roleIdOf(personId)
    const leave = (day: string, reason: string) =>
      recordDeparture(odile, people.semailles, { id, day, reason })
    expect(await leave('2026-11-04', 'Mutation')).toMatchObject({ reason: 'day-to-come' })
    expect(await leave('2026-02-30', 'Mutation')).toMatchObject({ reason: 'day-missing' })
    expect(await leave('2026-11-02', '')).toMatchObject({ reason: 'reason-missing' })
    expect(await leave('2026-11-02', 'x'.repeat(501))).toMatchObject({ reason: 'reason-too-long' })
    expect(await leave('2026-11-02', 'Mutation')).toMatchObject({ ok: true })
    expect(await listDeparted(fresh.db, people.semailles)).toMatchObject([
      { role: 'reader', leftOn: '2026-11-02', reason: 'Mutation' },
    ])
    expect((await relationsToIncubator(fresh.db, as(odile, personId).actor, people.semailles)).size).toBe(0)
    expect((await mails())[0]?.body).toContain('Mutation')
  })

  it('writes each act in the journal of its incubator', async () => {
    const verbs = await fresh.db
      .selectFrom('journal')
      .select('verb')
      .distinct()
      .where('subject', '=', `incubator:${people.semailles}`)
      .orderBy('verb')
      .execute()
    expect(verbs.map(({ verb }) => verb)).toEqual([
      'incubator.added',
      'incubator.invitation-taken-back',
      'incubator.member-invited',
      'incubator.member-joined',
      'incubator.member-left',
      'incubator.organiser-named',
      'incubator.role-changed',
    ])
  })
})
