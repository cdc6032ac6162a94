import { sql } from 'kysely'
import type { Actor } from '../../platform/act.ts'
import type { Db } from '../../platform/database/tables.ts'
import type { ApplicationRelation } from '../access/tables.ts'
import type { Call } from '../calls/call.ts'
import type { Field } from './form.ts'
import type { Work } from './grace.ts'
import { getForm, isId } from './store.ts'

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
  form: Field[]
  relations: Set<ApplicationRelation>
}

// A version of a form never changes once made: kept for as long as the process lives.
const forms = new Map<string, Field[]>()

async function formOf(db: Db, callId: string, number: number): Promise<Field[]> {
  const key = `${callId}/${number}`
  const known = forms.get(key)
  if (known) return known
  const form = await getForm(db, callId, number)
  forms.set(key, form)
  return form
}

export async function findWritable(db: Db, actor: Actor, id: string): Promise<Writable | undefined> {
  if (!isId(id)) return undefined
  const row = await db
    .selectFrom('applications as a')
    .innerJoin('incubators as i', 'i.id', 'a.incubator_id')
    .innerJoin('calls as c', 'c.id', 'a.call_id')
    .leftJoin('application_relations as r', join =>
      join.onRef('r.application_id', '=', 'a.id').on('r.person_id', '=', actor.personId),
    )
    .select([
      'a.id',
      'a.call_id as callId',
      'a.incubator_id as incubatorId',
      'a.form_number as number',
      'i.zone',
      'a.updated_at as savedAt',
      'a.send_page_at as sendPageAt',
      'a.sent_at as sentAt',
      'c.opens_at as opensAt',
      'c.closes_at as closesAt',
      'c.published_at as publishedAt',
      'r.relation',
    ])
    .select(
      sql<boolean>`exists (select 1 from application_keys k where k.application_id = a.id and k.key_hash = any(${actor.keys}))`.as(
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
  return { ...first, window, work, form: await formOf(db, first.callId, first.number), relations }
}
