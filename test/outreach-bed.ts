import { sql } from 'kysely'
import { getPublicCall } from '../src/programme/calls/store.ts'
import { saveBriefing } from '../src/programme/outreach/actions/save-briefing.ts'
import { NEW_BRIEFING } from '../src/programme/outreach/briefing-typed.ts'
import { as, testAct } from './act.ts'
import { callsWorld } from './calls-world.ts'

export const URL_BASE = 'http://localhost:3000'
/** The call opens on 20 October and closes on 3 November at midnight, in Paris. */
export const BEFORE = new Date('2026-10-10T08:00:00Z')
export const OPEN = new Date('2026-10-21T08:00:00Z')

/** A published call, its organiser, visitors, and what was mailed to them. */
export async function openOutreachBed() {
  const world = await callsWorld(new Date('2026-10-01T08:00:00Z'))
  const { id } = await world.publishedCall()
  const call = await getPublicCall(world.db, id)
  const visitor = (now: Date) => testAct(world.db, now)
  const organiser = (now: Date) => as(testAct(world.db, now), world.people.odile)
  let count = 0

  const mailsTo = (address: string) =>
    world.db
      .selectFrom('mails')
      .select(['kind', 'title', 'body', 'unsubscribe_url as unsubscribeUrl'])
      .where('recipient', '=', address)
      // As they were written: a test writes several at one instant.
      .orderBy(sql`ctid`)
      .execute()
  const kindsTo = async (address: string) => (await mailsTo(address)).map(({ kind }) => kind)
  /** The secret of the last e-mail that carries one. */
  const secretOf = async (address: string) => {
    const body = (await mailsTo(address)).map(mail => mail.body).join('\n')
    return [...body.matchAll(/\/(?:suivi|inscriptions|questions|visas)\/([\w-]+)/g)].at(-1)?.[1] ?? ''
  }
  return {
    ...world,
    call,
    callRef: { id, incubatorId: call.incubator.id },
    visitor,
    organiser,
    mailsTo,
    kindsTo,
    secretOf,
    newAddress: () => `agent${++count}@horizon.example`,
    asker: (typed: string) => ({ typed, trap: '', network: 'test', publicUrl: URL_BASE }),
    async briefing(change: object = {}, now = OPEN) {
      const typed = { ...NEW_BRIEFING, jour: '2026-10-28', lieu: 'Salle 12', ...change }
      const saving = { id: null, version: 0, typed, publicUrl: URL_BASE }
      const saved = await saveBriefing(organiser(now), { id, incubatorId: call.incubator.id }, saving)
      if (!saved.ok) throw new Error(saved.reason)
      return saved.value.id
    },
  }
}

export type OutreachBed = Awaited<ReturnType<typeof openOutreachBed>>
