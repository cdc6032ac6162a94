import type { Db } from '../../platform/database/tables.ts'
import type { Field } from '../applications/form.ts'
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
  form: Field[]
  values: Map<string, string>
}

export async function findSentApplication(db: Db, id: string): Promise<SentApplication | undefined> {
  const row = await db
    .selectFrom('applications as a')
    .innerJoin('application_sendings as e', 'e.application_id', 'a.id')
    .innerJoin('form_versions as f', join =>
      join.onRef('f.call_id', '=', 'a.call_id').onRef('f.number', '=', 'a.form_number'),
    )
    .select([
      'a.id',
      'a.call_id as callId',
      'a.incubator_id as incubatorId',
      'e.receipt',
      'e.sent_at as sentAt',
      'e.canonical',
      'f.fields as form',
    ])
    .where('a.id', '=', id)
    .where('e.confirmed_at', 'is not', null)
    .orderBy('e.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const { canonical, ...sent } = row
  const values = answersIn(canonical)
  return { ...sent, values, title: values.get('titre') ?? '' }
}
