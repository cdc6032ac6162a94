import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openThreads, type Threads } from '../../../../test/thread-bed.ts'
import { INVARIANTS } from '../../../invariants.ts'
import type { Act } from '../../../platform/act.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { countUndelivered, countUndeliveredOfCall } from '../../incubators/undelivered-store.ts'
import { addressesFor, findUndelivered, listUndelivered } from '../store.ts'
import { sendAnew } from './send-anew.ts'
import { settleLetter } from './settle-letter.ts'

const ZOE = 'zoe@horizon.example'

describe('a letter that did not arrive', () => {
  let bed: Threads
  let incubatorId: string
  beforeAll(async () => {
    bed = await openThreads()
    incubatorId = bed.call.incubatorId
  })
  afterAll(() => bed.drop())

  const set = (id: string, state: 'refused' | 'to-check' | 'sent' | 'queued', attempts = 1) =>
    bed.db
      .updateTable('mails')
      .set({ state, attempts, last_error: '550 5.1.1' })
      .where('id', '=', id)
      .execute()
  /** The receipt of an application, refused unless said otherwise. */
  async function receipt(state: 'refused' | 'to-check' | 'sent' | 'queued' = 'refused', attempts = 1) {
    const id = await bed.application(true)
    const mails = bed.db.selectFrom('mails').select('id').where('subject_ref', '=', `application:${id}`)
    const mail = (await mails.where('kind', '=', 'application-receipt').executeTakeFirstOrThrow()).id
    await set(mail, state, attempts)
    return { id, mail }
  }
  const count = () => countUndelivered(bed.db, [incubatorId])
  const again = (by: Act, mail: string, address = ZOE) => sendAnew(by, mail, address)

  it('is listed with its call and its person, and counted, until something is done of it', async () => {
    const before = await count()
    const { id, mail } = await receipt()
    const [listed] = await listUndelivered(bed.db, { incubatorIds: [incubatorId], callId: bed.call.id })
    expect(listed).toMatchObject({ id: mail, applicationId: id, recipient: ZOE, permanent: true })
    expect(await count()).toBe(before + 1)
    expect(await countUndeliveredOfCall(bed.db, bed.call.id, incubatorId)).toBe(before + 1)
    expect(await settleLetter(bed.odile, mail)).toEqual({ ok: true, value: null })
    expect(await settleLetter(bed.odile, mail)).toEqual({ ok: false, reason: 'not-found' })
    expect(await count()).toBe(before)
  })

  it('is not counted while it is tried again by itself, nor before the first try', async () => {
    const before = await count()
    const { mail } = await receipt('queued', 3)
    expect(await count()).toBe(before)
    expect(await findUndelivered(bed.db, mail)).toMatchObject({ state: 'queued', attempts: 3 })
    expect(await again(bed.odile, mail)).toEqual({ ok: false, reason: 'waiting' })
    expect(await settleLetter(bed.odile, mail)).toEqual({ ok: false, reason: 'waiting' })
    const { mail: fresh } = await receipt('queued', 0)
    expect(await findUndelivered(bed.db, fresh)).toBeUndefined()
  })

  it.each(['refused', 'to-check'] as const)(
    '%s, is sent anew once, however often it is clicked',
    async state => {
      const { mail } = await receipt(state)
      const clicks = await Promise.all([1, 2, 3].map(() => again(bed.odile, mail)))
      expect(clicks.filter(({ ok }) => ok)).toHaveLength(1)
      const anew = await bed.db
        .selectFrom('mail_resends')
        .selectAll()
        .where('of_mail_id', '=', mail)
        .execute()
      expect(anew).toHaveLength(1)
      const read = (id: string) =>
        bed.db.selectFrom('mails').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      const [first, second] = [await read(mail), await read(anew[0]?.mail_id ?? '')]
      expect(second).toMatchObject({ state: 'queued', title: first.title, body: first.body, recipient: ZOE })
      expect(second.message_id).not.toBe(first.message_id)
      // Refused too, it is in the list in its turn, and can be sent anew.
      await set(second.id, 'refused')
      expect(await findUndelivered(bed.db, second.id)).toBeDefined()
      expect(await again(bed.odile, second.id)).toMatchObject({ ok: true })
    },
  )

  it('goes to another address its person confirmed, and to no other', async () => {
    const { mail } = await receipt()
    await sql`insert into addresses (id, person_id, address, key, confirmed_at, created_at)
      values (gen_random_uuid(), ${bed.author.actor.personId}, 'zoe@maison.example', 'zoe@maison.example', ${bed.author.now}, ${bed.author.now})
      on conflict do nothing`.execute(bed.db)
    const letter = await findUndelivered(bed.db, mail)
    expect(letter && (await addressesFor(bed.db, letter))).toEqual([ZOE, 'zoe@maison.example'])
    for (const address of ['', 'autre@maison.example', 'ailleurs@horizon.example'])
      expect(await again(bed.odile, mail, address)).toEqual({ ok: false, reason: 'address-unknown' })
    expect(await again(bed.odile, mail, 'zoe@maison.example')).toMatchObject({ ok: true })
  })

  it('is nobody else’s: another incubator, the author, a stranger', async () => {
    const { mail } = await receipt()
    for (const act of [bed.karim, bed.author, bed.stranger]) {
      expect(await again(act, mail)).toEqual({ ok: false, reason: 'not-found' })
      expect(await settleLetter(act, mail)).toEqual({ ok: false, reason: 'not-found' })
    }
  })

  it('of a draft names nobody and is not sent anew: a code, a change of dates', async () => {
    const act = bed.browser()
    const id = await bed.start(act)
    await bed.save(act, id, {
      titre: 'SECRET',
      probleme: 'p',
      motivation: 'm',
      nom: 'n',
      service: 's',
      guide_lu: 'oui',
    })
    await bed.send(act, id, 'brouillon@horizon.example')
    const [code] = await bed.mail('brouillon@horizon.example', 'application-code')
    await set(code?.id ?? '', 'refused')
    const letter = await findUndelivered(bed.db, code?.id ?? '')
    expect(letter).toMatchObject({ recipient: null, person: null, applicationId: null, diagnostic: '' })
    expect(JSON.stringify(letter)).not.toMatch(/brouillon@|SECRET/)
    expect(await again(bed.odile, code?.id ?? '', 'brouillon@horizon.example')).toEqual({
      ok: false,
      reason: 'not-here',
    })
  })

  it('about a call names those who sent something, not those who write a draft', async () => {
    const moved = async (act: Act, to: string) => {
      const said = {
        incubatorId,
        to,
        kind: 'dates-moved',
        subject: 'x',
        text: 'x',
        personId: act.actor.personId,
      }
      const mail = await enqueueMail(act, { ...said, subjectRef: `call:${bed.call.id}` })
      await set(mail, 'refused')
      return (await findUndelivered(bed.db, mail))?.recipient
    }
    const writing = bed.stranger
    await bed.start(writing)
    expect(await moved(writing, 'ailleurs@horizon.example')).toBeNull()
    await receipt('sent')
    expect(await moved(bed.author, ZOE)).toBe(ZOE)
    const follower = { incubatorId, to: 'suit@b.example', kind: 'follow-notice', subject: 'x', text: 'x' }
    const mail = await enqueueMail(bed.author, { ...follower, subjectRef: `follower:${bed.call.id}` })
    await set(mail, 'refused')
    expect((await findUndelivered(bed.db, mail))?.recipient).toBeNull()
  })

  it('leaves data that say the same everywhere, and the invariants see when they do not', async () => {
    for (const invariant of INVARIANTS) expect(await invariant.breaches(bed.db), invariant.name).toEqual([])
    const { mail } = await receipt('sent')
    await bed.db.updateTable('mails').set({ state: 'bounced' }).where('id', '=', mail).execute()
    await bed.db
      .updateTable('mails')
      .set({ body: 'changé' })
      .where('id', 'in', bed.db.selectFrom('mail_resends').select('mail_id'))
      .execute()
    const found = (await Promise.all(INVARIANTS.map(each => each.breaches(bed.db)))).filter(
      some => some.length > 0,
    )
    expect(found).toHaveLength(2)
  })
})
