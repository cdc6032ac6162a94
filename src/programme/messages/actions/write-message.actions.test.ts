import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { at, later, minutes } from '../../../../test/act.ts'
import { AUTHOR, openThreads, type Threads, TUESDAY } from '../../../../test/thread-bed.ts'
import { invariants } from '../invariants.ts'
import { getThread } from '../store/threads.ts'
import { MOST_AN_HOUR } from './write-message.ts'

describe('writing in a thread', () => {
  let bed: Threads
  let id: string
  beforeAll(async () => {
    bed = await openThreads()
  })
  afterAll(() => bed.drop())
  beforeEach(async () => {
    await bed.db.deleteFrom('mails').execute()
    await bed.db.deleteFrom('rate_limits').execute()
    id = await bed.application(true)
    await bed.db.deleteFrom('mails').execute()
  })

  it('keeps the message with its promise, and tells the team at its contact address', async () => {
    expect(await bed.write(bed.author, id, 'applicant', { body: 'Qui me lit ?' })).toEqual({
      ok: true,
      value: null,
    })
    const { messages } = await getThread(bed.db, id)
    expect(messages).toMatchObject([
      { number: 1, side: 'applicant', body: 'Qui me lit ?', promisedOn: '2026-11-13' },
    ])
    const [mail, ...others] = await bed.mails()
    expect(others).toEqual([])
    const { contact_email } = await bed.db
      .selectFrom('incubators')
      .select('contact_email')
      .where('id', '=', bed.call.incubatorId)
      .executeTakeFirstOrThrow()
    expect(mail?.recipient).toBe(contact_email)
    expect(mail?.body).toContain('> Qui me lit ?')
    expect(mail?.body).toContain(`https://p.example/gestion/candidatures/${id}/echanges`)
    for (const { breaches } of invariants) expect(await breaches(bed.db)).toEqual([])
  })

  it('answers everyone who carries the application, and nobody else', async () => {
    const coAuthor = bed.stranger.actor.personId ?? ''
    await bed.db
      .insertInto('application_authors')
      .values({ application_id: id, person_id: coAuthor, relation: 'co-author', since: TUESDAY })
      .execute()
    await bed.write(bed.odile, id, 'team', { body: 'Nous.' })
    expect((await bed.mails()).map(({ recipient }) => recipient).sort()).toEqual([
      'ailleurs@horizon.example',
      AUTHOR,
    ])
    expect((await bed.mails())[0]?.body).toContain(`https://p.example/candidatures/${id}/echanges`)
  })

  it('is one message when the form is sent twice, even at once', async () => {
    const token = randomUUID()
    const twice = [1, 2].map(() => bed.write(bed.author, id, 'applicant', { token }))
    expect((await Promise.all(twice)).map(({ ok }) => ok)).toEqual([true, true])
    expect((await getThread(bed.db, id)).messages).toHaveLength(1)
    expect(await bed.mails()).toHaveLength(1)
    expect(await bed.write(bed.author, id, 'applicant', { token, body: 'Autre' })).toEqual({
      ok: false,
      reason: 'already-sent',
    })
  })

  it.each([
    ['empty', { body: ' \u0000 ' }],
    ['too-long', { body: 'x'.repeat(5001) }],
    ['form-cut', { token: '' }],
    ['form-cut', { token: "' or 1=1" }],
  ])('refuses, as %s, %j', async (reason, said) => {
    expect(await bed.write(bed.author, id, 'applicant', said)).toEqual({ ok: false, reason })
    expect(await bed.mails()).toEqual([])
  })

  it('is not found by another agent, another incubator, nor from the other side', async () => {
    const none = { ok: false, reason: 'not-found' }
    expect(await bed.write(bed.stranger, id, 'applicant')).toEqual(none)
    expect(await bed.write(bed.karim, id, 'team')).toEqual(none)
    expect(await bed.write(bed.odile, id, 'applicant')).toEqual(none)
    expect(await bed.write(bed.author, id, 'team')).toEqual(none)
    expect(await bed.write(bed.author, randomUUID(), 'applicant')).toEqual(none)
  })

  it('lets the team write about a draft only once its author has', async () => {
    const draft = await bed.application(false)
    expect(await bed.write(bed.odile, draft, 'team')).toEqual({ ok: false, reason: 'not-found' })
    await bed.write(bed.author, draft, 'applicant')
    expect((await bed.write(bed.odile, draft, 'team')).ok).toBe(true)
    expect(await bed.write(bed.karim, draft, 'team')).toEqual({ ok: false, reason: 'not-found' })
  })

  it('stops a person who writes too much, until the next hour', async () => {
    for (let count = 0; count < MOST_AN_HOUR.applicant; count++)
      expect((await bed.write(bed.author, id, 'applicant')).ok).toBe(true)
    expect(await bed.write(bed.author, id, 'applicant')).toEqual({ ok: false, reason: 'too-many' })
    const hourLater = at(bed.author, later(TUESDAY, minutes(60)))
    expect((await bed.write(hourLater, id, 'applicant')).ok).toBe(true)
  })
})
