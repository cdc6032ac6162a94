import { sql } from 'kysely'
import type { Actor } from '../../platform/act.ts'
import type { Db } from '../../platform/database/tables.ts'
import type { ApplicationRelation } from '../access/tables.ts'
import type { Call } from '../calls/call.ts'
import type { Field } from './form.ts'
import { versionOf } from './forms-store.ts'
import type { Work } from './grace.ts'
import { isId } from './store.ts'

/** What saving needs to know of an application, in one query: the rush before closing passes here. */
export interface Writable {
  id: string
  callId: string
  incubatorId: string
  zone: string
  /** When the call accepts. */
  window: Pick<Call, 'opensAt' | 'closesAt' | 'publishedAt'>
  /** What tells whether it was under way at closing, but the call's setting: a closed call alone asks it. */
  work: Omit<Work, 'graceMinutes'>
  /** The form in force, which what is written now will cite. */
  formNumber: number
  form: readonly Field[]
  relations: Set<ApplicationRelation>
  withdrawn: boolean
}

// Who acts is hidden from the planner: with nobody signed in, a plan of its own seems cheaper and is made anew
// at each save, which takes seven times as long as running it.
export async function findWritable(db: Db, actor: Actor, id: string): Promise<Writable | undefined> {
  if (!isId(id)) return undefined
  const row = await db
    .selectFrom('applications as a')
    .innerJoin('incubators as i', 'i.id', 'a.incubator_id')
    .innerJoin('calls as c', 'c.id', 'a.call_id')
    .leftJoin('application_relations as r', join =>
      join
        .onRef('r.application_id', '=', 'a.id')
        .on('r.person_id', '=', sql<string>`(select ${actor.personId}::uuid)`),
    )
    .select([
      'a.id',
      'a.call_id as callId',
      'a.incubator_id as incubatorId',
      'i.zone',
      'a.updated_at as savedAt',
      'a.send_page_at as sendPageAt',
      'a.sent_at as sentAt',
      'a.withdrawn_at as withdrawnAt',
      'c.opens_at as opensAt',
      'c.closes_at as closesAt',
      'c.published_at as publishedAt',
      'r.relation',
    ])
    .select(
      sql<number>`(select max(number) from form_versions v where v.call_id = a.call_id)`.as('formNumber'),
    )
    .select(
      sql<boolean>`exists (select 1 from application_keys k where k.application_id = a.id and k.key_hash = any((select ${actor.keys}::bytea[])::bytea[]))`.as(
        'held',
      ),
    )
    .where('a.id', '=', id)
    .execute()
  const [first] = row
  if (!first) return undefined
  const relations = new Set<ApplicationRelation>(row.flatMap(({ relation }) => relation ?? []))
  if (first.held) relations.add('holder')
  const { opensAt, closesAt, publishedAt, savedAt, sendPageAt, sentAt } = first
  const window = { opensAt, closesAt, publishedAt }
  const work = { savedAt, sendPageAt, sentAt }
  const { fields: form } = await versionOf(db, first.callId, first.formNumber)
  return { ...first, window, work, form, relations, withdrawn: first.withdrawnAt !== null }
}
