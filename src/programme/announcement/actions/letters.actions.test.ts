import { beforeEach, describe, expect, it } from 'vitest'
import { later } from '../../../../test/act.ts'
import { type Announcements, openAnnouncements } from '../../../../test/announcement-bed.ts'
import { INVARIANTS } from '../../../invariants.ts'
import { countLetters } from '../announcements-store.ts'
import { listToLookAt } from '../letters-store.ts'
import { getTemplate } from '../templates-store.ts'
import { saveTemplate } from './save-template.ts'
import { sendAgain } from './send-again.ts'

describe('a letter and its template', () => {
  let bed: Announcements
  beforeEach(async () => {
    bed = await openAnnouncements()
    return () => bed.drop()
  })

  const refuse = async (state: 'refused' | 'to-check' | 'sent') => {
    await bed.decided('laureate')
    await bed.announceStage('selection')
    await bed.work()
    await bed.db.updateTable('mails').set({ state }).where('kind', '=', 'decision').execute()
    const { id, mail_id } = await bed.db.selectFrom('letters').selectAll().executeTakeFirstOrThrow()
    return { id, base: mail_id ?? '' }
  }
  const addAddress = async (address: string) => {
    const { person_id } = await bed.db.selectFrom('letters').select('person_id').executeTakeFirstOrThrow()
    await bed.db
      .insertInto('addresses')
      .values({
        id: bed.act.newId(),
        person_id: person_id ?? '',
        address,
        key: address,
        confirmed_at: later(bed.now, 1),
        created_at: bed.now,
      })
      .execute()
  }

  it.each(['refused', 'to-check'] as const)(
    '%s is sent again once, to a proved address, and journaled',
    async state => {
      const { id, base } = await refuse(state)
      await addAddress('autre@maison.example')
      const said = { address: 'autre@maison.example', base }
      expect(await listToLookAt(bed.db, bed.call.id, 'selection', bed.now)).toMatchObject([{ id, state }])
      expect(await sendAgain(bed.otherOrganiser, id, said)).toEqual({ ok: false, reason: 'not-found' })
      expect(await sendAgain(bed.organiser, id, { ...said, address: 'intrus@x.example' })).toEqual({
        ok: false,
        reason: 'address-unknown',
      })
      const clicks = await Promise.all([
        sendAgain(bed.organiser, id, said),
        sendAgain(bed.organiser, id, said),
      ])
      expect(clicks.filter(({ ok }) => ok)).toHaveLength(1)
      expect(clicks.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'changed-meanwhile' })
      expect(await bed.mailsTo('autre@maison.example')).toMatchObject([{ state: 'queued' }])
      const journal = await bed.db
        .selectFrom('journal')
        .select('verb')
        .where('verb', '=', 'letter.sent-again')
        .execute()
      expect(journal).toHaveLength(1)
      expect(await countLetters(bed.db, bed.call.id, bed.now)).toMatchObject([{ state: 'waiting', count: 1 }])
    },
  )

  it('already sent is not sent again', async () => {
    const { id, base } = await refuse('sent')
    const said = { address: 'agent1@haute-vallee.example', base }
    expect(await sendAgain(bed.organiser, id, said)).toEqual({ ok: false, reason: 'not-now' })
  })

  it('of a person without a proved address waits to be looked at', async () => {
    const { author } = await bed.decided('laureate')
    const person = author.actor.personId ?? ''
    await bed.db.deleteFrom('addresses').where('person_id', '=', person).execute()
    expect(await bed.announceStage('selection')).toMatchObject({ value: { letters: 1 } })
    expect(await bed.work()).toBe(0)
    const [letter] = await listToLookAt(bed.db, bed.call.id, 'selection', bed.now)
    expect(letter).toMatchObject({ state: 'no-address', recipient: '' })
    await addAddress('enfin@maison.example')
    const sent = await sendAgain(bed.organiser, letter?.id ?? '', {
      address: 'enfin@maison.example',
      base: '',
    })
    expect(sent).toMatchObject({ ok: true })
    expect(await bed.mailsTo('enfin@maison.example')).toHaveLength(1)
    for (const { name, breaches } of INVARIANTS) expect(await breaches(bed.db), name).toEqual([])
  })

  it('is edited over the version one read; the second of two sees the first', async () => {
    const said = {
      stage: 'selection',
      outcome: 'laureate',
      subject: 'Objet',
      body: 'Un {{motif}}',
      base: 0,
    } as const
    const save = (more: object = {}) => saveTemplate(bed.organiser, bed.call.id, { ...said, ...more })
    expect(await save()).toMatchObject({ value: { number: 1 } })
    expect(await save()).toMatchObject({ value: { number: 1 } })
    expect(await save({ body: 'Deux {{motif}}' })).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await save({ body: 'Deux {{motif}}', base: 1 })).toMatchObject({ value: { number: 2 } })
    expect(await save({ body: '{{rang}}', base: 2 })).toMatchObject({ ok: false, reason: 'problems' })
    expect(await saveTemplate(bed.otherOrganiser, bed.call.id, said)).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(await getTemplate(bed.db, bed.call.id, 'selection', 'laureate')).toMatchObject({
      number: 2,
      body: 'Deux {{motif}}',
    })
    await bed.decided('laureate', { reason: 'Pour {{contact}}' })
    expect((await bed.planOf('selection')).letters).toMatchObject([
      { subject: 'Objet', body: 'Deux Pour {{contact}}' },
    ])
  })

  it('of a project whose title holds line ends stays one line', async () => {
    await bed.decided('laureate', { values: { titre: 'Un\r\nBcc: x@y.example' } })
    await bed.announceStage('selection')
    await bed.work()
    const [mail] = await bed.mailsTo('agent1@haute-vallee.example')
    expect(mail?.title).toBe('Votre projet «\u00a0Un Bcc: x@y.example\u00a0» est lauréat')
    expect(mail?.body).toContain('«\u00a0Un Bcc: x@y.example\u00a0»')
  })
})
