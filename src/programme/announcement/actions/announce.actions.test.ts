import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { at, later } from '../../../../test/act.ts'
import { type Announcements, openAnnouncements, PUBLIC_URL } from '../../../../test/announcement-bed.ts'
import { INVARIANTS } from '../../../invariants.ts'
import { decideApplication } from '../../applications/actions/decide.ts'
import { withdrawApplication } from '../../applications/actions/withdraw-application.ts'
import { findDecision, listAnnounced } from '../../applications/decision-store.ts'
import { keepCriteria } from '../../jury/actions/keep-criteria.ts'
import { refreshSummary } from '../../jury/actions/refresh-summary.ts'
import { listCriteria } from '../../jury/criteria-store.ts'
import { listReceivedLetters } from '../letters-store.ts'
import { fingerprintOfPlan } from '../plan.ts'
import { announce } from './announce.ts'
import { cancelAnnouncement } from './cancel-announcement.ts'

describe('announcing a stage', () => {
  let bed: Announcements
  beforeEach(async () => {
    bed = await openAnnouncements()
    return () => bed.drop()
  })
  afterEach(async () => {
    for (const { name, breaches } of INVARIANTS) expect(await breaches(bed.db), name).toEqual([])
  })
  const HOUR = 3_600_000

  it('tells everyone at one moment, to the millisecond, each letter as it was previewed', async () => {
    const laureate = await bed.decided('laureate', { values: { titre: 'Les routes' } })
    const other = await bed.decided('not-selected', { reason: 'Le comité a préféré un autre projet.' })
    const plan = await bed.planOf('selection')
    const moment = later(bed.now, HOUR)
    const announced = await bed.announceStage('selection', moment)
    expect(announced).toMatchObject({ ok: true, value: { letters: 2 } })
    const before = later(moment, -1)
    for (const { id, author } of [laureate, other]) {
      const person = author.actor.personId ?? ''
      expect(await listAnnounced(bed.db, id, before)).toEqual([])
      expect(await listReceivedLetters(bed.db, person, id, before)).toEqual([])
      const [letter] = await listReceivedLetters(bed.db, person, id, moment)
      const previewed = plan.letters.find(each => each.applicationId === id)
      expect([letter?.subject, letter?.body]).toEqual([previewed?.subject, previewed?.body])
    }
    expect(await bed.work(before)).toBe(0)
    expect(await bed.work(moment)).toBe(2)
    expect(await bed.work(later(moment, HOUR))).toBe(0)
    const [mail] = await bed.mailsTo('agent1@haute-vallee.example')
    expect(mail).toMatchObject({
      sender_name: 'La Serre',
      reply_to: 'laserre@haute-vallee.example',
      signatory_name: 'Karim Benali',
      title: 'Votre projet «\u00a0Les routes\u00a0» est lauréat',
      body: plan.letters.find(each => each.applicationId === laureate.id)?.body,
    })
  })

  it('clicked twice, at once or later, announces once', async () => {
    await bed.decided('laureate')
    const fingerprint = fingerprintOfPlan(bed.call.id, await bed.planOf('selection'))
    const said = { stage: 'selection', moment: null, fingerprint, publicUrl: PUBLIC_URL } as const
    const click = () => announce(bed.organiser, bed.call.id, said)
    const [one, two] = await Promise.all([click(), click()])
    const three = await announce(at(bed.organiser, later(bed.now, HOUR)), bed.call.id, said)
    expect(one).toMatchObject({ ok: true })
    expect([two, three]).toEqual([one, one])
    expect(await bed.db.selectFrom('announcements').select('id').execute()).toHaveLength(1)
    expect(await bed.db.selectFrom('letters').select('id').execute()).toHaveLength(1)
  })

  it('of two moments for the same plan keeps the first, and says so', async () => {
    await bed.decided('laureate')
    const fingerprint = fingerprintOfPlan(bed.call.id, await bed.planOf('selection'))
    const at1 = { stage: 'selection', moment: later(bed.now, HOUR), fingerprint, publicUrl: '' } as const
    const said = { ...at1, publicUrl: PUBLIC_URL }
    expect(await announce(bed.organiser, bed.call.id, said)).toMatchObject({ ok: true })
    expect(await announce(bed.organiser, bed.call.id, { ...said, moment: later(bed.now, 2 * HOUR) })).toEqual(
      { ok: false, reason: 'announced-meanwhile' },
    )
  })

  it.each([
    ['a decision changed', (id: string) => bed.decide(id, { stage: 'selection', outcome: 'not-selected' })],
    ['a decision was added', () => bed.decided('reserve')],
    [
      'an application was withdrawn',
      async () => withdrawApplication((await first).author, (await first).id, ''),
    ],
    [
      'a name changed',
      async () =>
        bed.db
          .updateTable('people')
          .set({ name: 'Un Autre Nom' })
          .where('id', '=', (await first).author.actor.personId ?? '')
          .execute(),
    ],
  ])('is refused when %s between the preview and the confirmation', async (_, change) => {
    first = bed.decided('laureate')
    const { id } = await first
    await bed.decided('laureate')
    const fingerprint = fingerprintOfPlan(bed.call.id, await bed.planOf('selection'))
    await change(id)
    expect(
      await announce(bed.organiser, bed.call.id, {
        stage: 'selection',
        moment: null,
        fingerprint,
        publicUrl: PUBLIC_URL,
      }),
    ).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await bed.db.selectFrom('letters').select('id').execute()).toEqual([])
  })
  let first: Promise<{ id: string; author: Announcements['act'] }>

  it('at the same time as a decision, either tells the new one or is refused', async () => {
    const { id } = await bed.decided('laureate')
    const said = { stage: 'selection', outcome: 'not-selected', reason: 'Autre', base: 1 } as const
    const [announced, decided] = await Promise.all([
      bed.announceStage('selection', later(bed.now, HOUR)),
      decideApplication(bed.organiser, id, said),
    ])
    const last = await findDecision(bed.db, id, 'selection')
    if (announced.ok)
      expect([decided.ok, last?.moment]).toEqual([last?.outcome === 'not-selected', later(bed.now, HOUR)])
    else expect([decided.ok, last?.moment]).toEqual([true, null])
  })

  it('is refused to anyone but the team, for nothing, for the past, and before a day to complete by', async () => {
    expect(await bed.announceStage('screening')).toEqual({ ok: false, reason: 'nothing-to-announce' })
    const { author } = await bed.decided('to-complete')
    for (const outsider of [author, bed.otherOrganiser, bed.act])
      expect(await bed.announceStage('screening', null, outsider)).toEqual({ ok: false, reason: 'not-found' })
    expect(await bed.announceStage('screening', later(bed.now, -1))).toEqual({
      ok: false,
      reason: 'moment-past',
    })
    expect(await bed.announceStage('screening', new Date('2026-11-30T08:00:00Z'))).toEqual({
      ok: false,
      reason: 'due-date-before',
    })
    expect(await bed.announceStage('screening', new Date('2026-11-29T08:00:00Z'))).toMatchObject({ ok: true })
  })

  it('cancelled before its moment tells nobody and frees the decisions; after, it cannot be', async () => {
    const { id, author } = await bed.decided('laureate')
    const moment = later(bed.now, HOUR)
    const announced = await bed.announceStage('selection', moment)
    if (!announced.ok) throw new Error(announced.reason)
    expect(await cancelAnnouncement(bed.otherOrganiser, announced.value.id)).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(await cancelAnnouncement(at(bed.organiser, moment), announced.value.id)).toEqual({
      ok: false,
      reason: 'moment-come',
    })
    for (let click = 0; click < 2; click++)
      expect(await cancelAnnouncement(bed.organiser, announced.value.id)).toMatchObject({ ok: true })
    expect(await bed.work(later(moment, HOUR))).toBe(0)
    expect(await listReceivedLetters(bed.db, author.actor.personId ?? '', id, later(moment, 1))).toEqual([])
    await bed.decide(id, { stage: 'selection', outcome: 'reserve', rank: 1 })
    expect((await bed.planOf('selection')).letters.map(({ outcome }) => outcome)).toEqual(['reserve'])
    expect(await bed.announceStage('selection')).toMatchObject({ ok: true })
    expect(await bed.work()).toBe(1)
  })

  it('announced as it was before its cancellation, is announced anew', async () => {
    await bed.decided('laureate')
    const announced = await bed.announceStage('selection', later(bed.now, HOUR))
    if (announced.ok) await cancelAnnouncement(bed.organiser, announced.value.id)
    expect(await bed.announceStage('selection', later(bed.now, HOUR))).toMatchObject({ ok: true })
  })

  it('sends nothing to whoever withdrew after the preparation and before the moment', async () => {
    const [gone, there, late] = [
      await bed.decided('laureate'),
      await bed.decided('laureate'),
      await bed.decided('reserve'),
    ]
    const moment = later(bed.now, HOUR)
    await bed.announceStage('selection', moment)
    await withdrawApplication(at(gone.author, later(moment, -1)), gone.id, '')
    await withdrawApplication(at(late.author, later(moment, 1)), late.id, '')
    expect(await bed.work(later(moment, 5000))).toBe(2)
    const mails = await bed.db
      .selectFrom('mails')
      .select('recipient')
      .where('kind', '=', 'decision')
      .execute()
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual([
      'agent2@haute-vallee.example',
      'agent3@haute-vallee.example',
    ])
    const person = gone.author.actor.personId ?? ''
    expect(await listReceivedLetters(bed.db, person, gone.id, later(moment, HOUR))).toEqual([])
    expect(there.id).not.toBe(gone.id)
  })

  it('writes to each of two authors, at the address each proved first', async () => {
    const { id } = await bed.decided('laureate')
    const second = await bed.person('seconde@haute-vallee.example', 'Ana Seconde')
    await bed.db
      .insertInto('application_authors')
      .values({ application_id: id, person_id: second, relation: 'co-author', since: bed.now })
      .execute()
    await bed.db
      .insertInto('addresses')
      .values({
        id: bed.act.newId(),
        person_id: second,
        address: 'ana@maison.example',
        key: 'ana@maison.example',
        confirmed_at: later(bed.now, HOUR),
        created_at: bed.now,
      })
      .execute()
    expect(await bed.announceStage('selection')).toMatchObject({ value: { letters: 2 } })
    expect(await bed.work()).toBe(2)
    const [mail] = await bed.mailsTo('seconde@haute-vallee.example')
    expect(mail?.body).toContain('Bonjour Ana Seconde,')
    expect(await bed.mailsTo('agent1@haute-vallee.example')).toHaveLength(1)
    expect(await listReceivedLetters(bed.db, second, id, bed.now)).toHaveLength(1)
  })

  it('carries the sentences of the reviews that count, and no other', async () => {
    const { id } = await bed.decided('not-shortlisted')
    await keepCriteria(bed.organiser, bed.call.id)
    const criteria = await listCriteria(bed.db, bed.call.id)
    const scores = JSON.stringify(Object.fromEntries(criteria.map(({ id }) => [id, 4])))
    const say = async (address: string, sentence: string, submitted = true) => {
      const { id: seatId, personId } = await bed.seat('jury', { address })
      const reviewId = bed.act.newId()
      await bed.db
        .insertInto('reviews')
        .values({
          id: reviewId,
          incubator_id: bed.call.incubatorId,
          call_id: bed.call.id,
          application_id: id,
          seat_id: seatId,
          version: 1,
          scores,
          comments: '{}',
          sentence,
          total: 4,
          saved_at: bed.now,
          submitted_at: submitted ? bed.now : null,
        })
        .execute()
      if (submitted)
        await bed.db
          .insertInto('review_submissions')
          .values({
            id: bed.act.newId(),
            review_id: reviewId,
            number: 1,
            content: '{}',
            submitted_by: personId,
            submitted_at: bed.now,
          })
          .execute()
      return personId
    }
    await say('un@jury.example', 'Le problème est bien décrit. {{contact}}')
    await say('deux@jury.example', 'Brouillon secret', false)
    const recused = await say('trois@jury.example', 'Phrase d’une personne en déport')
    await bed.db
      .insertInto('recusals')
      .values({
        id: bed.act.newId(),
        incubator_id: bed.call.incubatorId,
        application_id: id,
        person_id: recused,
        cause: 'declared',
        made_by: null,
        made_at: bed.now,
        lifted_at: null,
        lifted_by: null,
      })
      .execute()
    await refreshSummary(bed.organiser, id)
    const [letter] = (await bed.planOf('shortlist')).letters
    expect(letter?.body).toContain('«\u00a0Le problème est bien décrit. {{contact}}\u00a0»')
    expect(letter?.body).not.toMatch(/secret|déport/)
  })

  it('tells a changed decision anew, and only that one', async () => {
    const { id, author } = await bed.decided('not-selected')
    await bed.decided('laureate')
    await bed.announceStage('selection')
    const next = later(bed.now, HOUR)
    const said = { stage: 'selection', outcome: 'laureate', reason: 'Relue', base: 1 } as const
    expect(await decideApplication(at(bed.organiser, next), id, said)).toMatchObject({ ok: true })
    const again = await bed.announceStage('selection', null, at(bed.organiser, next))
    expect(again).toMatchObject({ value: { letters: 1 } })
    const letters = await listReceivedLetters(bed.db, author.actor.personId ?? '', id, next)
    expect(letters.map(({ outcome }) => outcome)).toEqual(['laureate', 'not-selected'])
  })
})
