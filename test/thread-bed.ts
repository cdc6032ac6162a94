import { randomUUID } from 'node:crypto'
import type { Act } from '../src/platform/act.ts'
import { type SaidMessage, writeMessage } from '../src/programme/messages/actions/write-message.ts'
import type { Side } from '../src/programme/messages/message.ts'
import { personOfProvedAddress } from '../src/programme/people/actions/confirm-address.ts'
import { as, testAct } from './act.ts'
import { COMPLETE, openBed } from './applications-bed.ts'

export const TUESDAY = new Date('2026-11-10T10:00:00Z')
export const AUTHOR = 'zoe@horizon.example'

/** The demonstration's open call, an author with a draft and what they sent, the two incubators' organisers. */
export async function openThreads() {
  const bed = await openBed()
  const { db } = bed
  const act = testAct(db, TUESDAY)
  const person = async (address: string) => as(act, (await personOfProvedAddress(act, address)).id)
  const author = await person(AUTHOR)
  const odile = await person('odile.marchand@horizon.example')
  const karim = await person('karim.benali@haute-vallee.example')
  const stranger = await person('ailleurs@horizon.example')
  const application = async (send: boolean) => {
    const id = await bed.start(author)
    await bed.save(author, id, COMPLETE)
    if (!send) return id
    const sent = await bed.send(author, id)
    if (!sent.ok) throw new Error(sent.reason)
    return id
  }
  const write = (by: Act, id: string, side: Side, said: Partial<SaidMessage> = {}) =>
    writeMessage(by, id, side, {
      body: 'Bonjour',
      token: randomUUID(),
      publicUrl: 'https://p.example',
      ...said,
    })
  const mails = () =>
    db.selectFrom('mails').selectAll().where('kind', '=', 'thread-message').orderBy('created_at').execute()
  return { ...bed, author, odile, karim, stranger, application, write, mails }
}

export type Threads = Awaited<ReturnType<typeof openThreads>>
