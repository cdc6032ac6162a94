import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openPostOffice, type PostOffice } from '../../../bench/lib/post-office.ts'
import { testAct } from '../../../test/act.ts'
import { freshDatabase } from '../../../test/database/index.ts'
import { within } from '../act.ts'
import type { Db } from '../database/tables.ts'
import { refused } from '../outcome.ts'
import { enqueueMail } from './mail.ts'
import { smtp } from './transport.ts'
import { sendMail, sweepMails } from './worker.ts'

const NOW = new Date('2026-11-03T10:00:00Z')
const after = (seconds: number) => () => new Date(NOW.getTime() + seconds * 1000)

describe('an e-mail, through a real SMTP server', () => {
  let db: Db
  let drop: () => Promise<void>
  let office: PostOffice
  beforeAll(async () => {
    const fresh = await freshDatabase()
    db = fresh.db
    drop = fresh.drop
  })
  afterAll(() => drop())
  beforeEach(async () => {
    office = await openPostOffice()
    return () => office.stop()
  })

  const transport = () => smtp({ url: office.url, from: 'pepin@horizon.example' })
  const write = (to: string, subject = 'Votre récépissé 🌱') =>
    enqueueMail(testAct(db, NOW), {
      incubatorId: null,
      to,
      kind: 'test',
      subject,
      text: 'Bonjour,\n\nÀ bientôt.',
      senderName: 'Les Semailles',
    })
  const read = (id: string) =>
    db.selectFrom('mails').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

  it('is sent once, with its accents, however often its job runs', async () => {
    const id = await write('une@horizon.example')
    for (let run = 0; run < 3; run++) await sendMail(db, transport(), id, after(1))
    expect(office.delivered).toHaveLength(1)
    expect(office.delivered[0]).toMatchObject({
      to: 'une@horizon.example',
      subject: 'Votre récépissé 🌱',
      messageId: `<${id}@horizon.example>`,
    })
    expect(office.delivered[0]?.text).toContain('À bientôt.')
    expect(await read(id)).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it('leaves in HTML too when it has some, and in text alone otherwise', async () => {
    const mail = { incubatorId: null, to: 'html@horizon.example', kind: 'test', subject: 'Annonce' }
    const html = '<p>À <strong>bientôt</strong></p>'
    const id = await enqueueMail(testAct(db, NOW), { ...mail, text: 'À bientôt', html })
    await sendMail(db, transport(), id, after(1))
    await sendMail(db, transport(), await write('texte@horizon.example'), after(1))
    expect(office.delivered.map(sent => sent.html.trim())).toEqual([html, ''])
    expect(office.delivered[0]?.text).toContain('À bientôt')
  })

  it('says where one click stops it, when it can be stopped, and says nothing otherwise', async () => {
    const unsubscribeUrl = 'https://pepin.example/suivi/secret/arret'
    const id = await enqueueMail(testAct(db, NOW), {
      incubatorId: null,
      to: 'arret@horizon.example',
      kind: 'test',
      subject: 'Un appel suivi',
      text: 'Bonjour.',
      unsubscribeUrl,
    })
    await sendMail(db, transport(), id, after(1))
    await sendMail(db, transport(), await write('autre@horizon.example'), after(1))
    expect(office.delivered.map(({ unsubscribe }) => unsubscribe)).toEqual([
      `List-Unsubscribe: <${unsubscribeUrl}>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click`,
      '',
    ])
  })

  it('is sent once by two workers at the same time', async () => {
    const id = await write('deux@horizon.example')
    await Promise.all([1, 2, 3].map(() => sendMail(db, transport(), id, after(1))))
    expect(office.delivered).toHaveLength(1)
  })

  it('waits while the server is down, and goes when it is back', async () => {
    const id = await write('panne@horizon.example')
    const { port } = office
    await office.stop()
    await sendMail(db, smtp({ url: `smtp://127.0.0.1:${port}`, from: 'p@horizon.example' }), id, after(1))
    expect(await read(id)).toMatchObject({ state: 'queued', attempts: 1 })
    office = await openPostOffice(port)
    await sweepMails(db, transport(), after(5))
    expect(office.delivered, 'too early: it waits its turn').toHaveLength(0)
    await sweepMails(db, transport(), after(60))
    expect(office.delivered.map(({ to }) => to)).toEqual(['panne@horizon.example'])
    expect(await read(id)).toMatchObject({ state: 'sent', attempts: 2 })
  })

  it('is refused for ever when its address is, and holds up no other', async () => {
    office.refuses.add('parti@horizon.example')
    const [gone, there] = [await write('parti@horizon.example'), await write('present@horizon.example')]
    for (const id of [gone, there]) await sendMail(db, transport(), id, after(1))
    expect(await read(gone)).toMatchObject({ state: 'refused' })
    expect(await read(there)).toMatchObject({ state: 'sent' })
    await sweepMails(db, transport(), after(86_400))
    expect(office.delivered.map(({ to }) => to)).toEqual(['present@horizon.example'])
  })

  it('found in flight after a crash is to be checked, never sent again', async () => {
    const id = await write('vol@horizon.example')
    await db
      .updateTable('mails')
      .set({ state: 'sending', sending_at: NOW, attempts: 1 })
      .where('id', '=', id)
      .execute()
    await sweepMails(db, transport(), after(299))
    expect((await read(id)).state).toBe('sending')
    await sweepMails(db, transport(), after(301))
    await sendMail(db, transport(), id, after(400))
    await sweepMails(db, transport(), after(86_400))
    expect((await read(id)).state).toBe('to-check')
    expect(office.delivered).toEqual([])
  })

  it('is not kept when the action that wanted it is refused', async () => {
    await within(testAct(db, NOW), async act => {
      await enqueueMail(act, {
        incubatorId: null,
        to: 'rien@horizon.example',
        kind: 'test',
        subject: 'x',
        text: 'x',
      })
      return refused('no')
    })
    expect(
      await db.selectFrom('mails').select('id').where('recipient', '=', 'rien@horizon.example').execute(),
    ).toEqual([])
  })

  it('keeps a title on one line, so that no header can be added', async () => {
    const id = await write('titre@horizon.example', 'Bonjour\r\nBcc: autre@horizon.example')
    await sendMail(db, transport(), id, after(1))
    expect(office.delivered[0]).toMatchObject({
      to: 'titre@horizon.example',
      subject: 'Bonjour Bcc: autre@horizon.example',
    })
  })
})
