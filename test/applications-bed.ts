import { createHash, randomBytes } from 'node:crypto'
import type { Act } from '../src/platform/act.ts'
import { saveAnswers } from '../src/programme/applications/actions/save-answers.ts'
import { sendApplication } from '../src/programme/applications/actions/send-application.ts'
import { startApplication } from '../src/programme/applications/actions/start-application.ts'
import { type Call, statusOf } from '../src/programme/calls/call.ts'
import { findCall } from '../src/programme/calls/store.ts'
import { testAct } from './act.ts'
import { plantedDatabase } from './database/world.ts'

export const COMPLETE = {
  titre: 'Un titre',
  probleme: 'Un problème',
  motivation: 'M',
  nom: 'Zoé',
  service: 'S',
  guide_lu: 'oui',
}
const NOW = new Date('2026-11-10T10:00:00Z')

/** The demonstration's world, its open call, and acts of browsers that each hold a key of their own. */
export async function openBed() {
  const fresh = await plantedDatabase(NOW)
  const { db } = fresh
  const slugs = await db.selectFrom('calls').select('slug').where('closes_at', '>', NOW).execute()
  const call = (await findCall(db, slugs[0]?.slug ?? '')) as Call
  if (statusOf(call, NOW) !== 'open') throw new Error('the bed wants an open call')
  const closes = call.closesAt?.getTime() ?? 0

  const browser = (now = NOW): Act => {
    const key = createHash('sha256').update(randomBytes(16)).digest()
    return { ...testAct(db, now), actor: { personId: null, keys: [key] } }
  }
  const start = async (act: Act): Promise<string> => {
    const started = await startApplication(act, call, act.actor.keys[0] ?? null)
    if (!started.ok) throw new Error(started.reason)
    return started.value.id
  }
  const save = (act: Act, id: string, texts: Record<string, string>, base = 0) =>
    saveAnswers(
      act,
      id,
      Object.entries(texts).map(([field, value]) => ({ field, value, base })),
    )
  const send = (act: Act, id: string, typedAddress = '') =>
    sendApplication(act, id, { typedAddress, publicUrl: 'http://localhost', problems: [] })
  /** What the last e-mail of a kind to an address says. */
  const mail = async (recipient: string, kind: string) =>
    db
      .selectFrom('mails')
      .selectAll()
      .where('recipient', '=', recipient)
      .where('kind', '=', kind)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .execute()
  const codeFor = async (address: string): Promise<string> => {
    const [last] = await mail(address, 'application-code')
    return /^ {4}(\d{6})$/m.exec(last?.body ?? '')?.[1] ?? ''
  }
  const tokenFor = async (address: string): Promise<string> => {
    const [last] = await mail(address, 'application-code')
    return /confirmation\/(\S+)/.exec(last?.body ?? '')?.[1] ?? ''
  }
  return {
    db,
    url: fresh.url,
    call,
    closes,
    browser,
    start,
    save,
    send,
    mail,
    codeFor,
    tokenFor,
    drop: fresh.drop,
  }
}

export type Bed = Awaited<ReturnType<typeof openBed>>
export const at = (act: Act, milliseconds: number): Act => ({ ...act, now: new Date(milliseconds) })
