import type { Db } from '../../platform/database/tables.ts'
import type { Field } from './form.ts'
import { readFormOf } from './forms-store.ts'
import type { LoadedApplication } from './store.ts'

/** The questions as they were when this was sent: the form may have changed since. */
export const formOfSending = (
  db: Db,
  { call, formNumber }: Pick<LoadedApplication, 'call' | 'formNumber'>,
  { canonical }: { canonical: string },
): Promise<readonly Field[]> => readFormOf(db, { call_id: call.id, form_number: formNumber }, canonical)
