import type { Act } from '../src/platform/act.ts'
import { createCall, publishCall, saveGuidePart } from '../src/programme/calls/actions.ts'
import { as, testAct } from './act.ts'
import { freshDatabase } from './database/index.ts'
import { PROMISES_TYPED } from './ready-guide.ts'
import { twoIncubators } from './two-incubators.ts'

export const BEGINNING = {
  variant: 'first',
  label: 'problemes',
  title: 'Été des idées',
  opensOn: '2026-10-20',
} as const

/** A database with two incubators, and organisers who prepare calls in it. */
export async function callsWorld(now: Date) {
  const { db, drop } = await freshDatabase()
  const people = await twoIncubators(db, now)
  const act = testAct(db, now)
  const odile: Act = as(act, people.odile)

  async function newCall(by: Act = odile, incubatorId = people.semailles, beginning: object = {}) {
    const created = await createCall(by, incubatorId, { ...BEGINNING, ...beginning })
    if (!created.ok) throw new Error(created.reason)
    return created.value
  }

  /** Everything a publication asks for; its guide is at version 2. */
  async function readyCall(by: Act = odile, incubatorId = people.semailles, beginning: object = {}) {
    const call = await newCall(by, incubatorId, beginning)
    const saved = await saveGuidePart(by, call.id, { part: 'promesses', number: 1, typed: PROMISES_TYPED })
    if (!saved.ok) throw new Error(saved.reason)
    return call
  }

  async function publishedCall(by: Act = odile, incubatorId = people.semailles, beginning: object = {}) {
    const call = await readyCall(by, incubatorId, beginning)
    const published = await publishCall(by, call.id, 2)
    if (!published.ok) throw new Error(published.reason)
    return call
  }

  async function verbsOf(callId: string): Promise<string[]> {
    const entries = db.selectFrom('journal').select('verb').where('subject', '=', `call:${callId}`)
    return (await entries.orderBy('number').execute()).map(({ verb }) => verb)
  }

  const outsiders = [as(act, people.karim), as(act, people.stranger), act]
  return {
    db,
    drop,
    people,
    odile,
    omar: as(act, people.omar),
    karim: as(act, people.karim),
    /** Another incubator's organiser, an agent, and nobody. */
    outsiders,
    newCall,
    readyCall,
    publishedCall,
    verbsOf,
  }
}
