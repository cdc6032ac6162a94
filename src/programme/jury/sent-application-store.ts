import type { Db } from '../../platform/database/tables.ts'
import type { Field } from '../applications/form.ts'
import { readFormOf } from '../applications/forms-store.ts'
import { answersIn } from '../applications/receipt.ts'
import '../applications/tables.ts'

/** An application as the jury reads it: the last sending whose address was proved, never the draft. */
export interface SentApplication {
  id: string
  callId: string
  incubatorId: string
  title: string
  receipt: string
  sentAt: Date
  form: readonly Field[]
  values: Map<string, string>
}

export async function findSentApplication(db: Db, id: string): Promise<SentApplication | undefined> {
  const row = await db
    .selectFrom('applications as a')
    .innerJoin('application_sendings as e', 'e.application_id', 'a.id')
    .select([
      'a.id',
      'a.call_id as callId',
      'a.incubator_id as incubatorId',
      'e.receipt',
      'e.sent_at as sentAt',
      'e.canonical',
      'a.form_number',
    ])
    .where('a.id', '=', id)
    .where('e.confirmed_at', 'is not', null)
    .orderBy('e.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const { canonical, form_number, ...sent } = row
  const values = answersIn(canonical)
  const form = await readFormOf(db, { call_id: row.callId, form_number }, canonical)
  return { ...sent, form, values, title: values.get('titre') ?? '' }
}
