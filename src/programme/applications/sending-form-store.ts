import type { Db } from '../../platform/database/tables.ts'
import type { Field } from './form.ts'
import { formIn } from './receipt.ts'
import { getForm, type LoadedApplication } from './store.ts'

/** The questions as they were when this was sent: the form may have changed since. */
export async function formOfSending(
  db: Db,
  { call, form, formNumber }: Pick<LoadedApplication, 'call' | 'form' | 'formNumber'>,
  { canonical }: { canonical: string },
): Promise<Field[]> {
  const number = formIn(canonical)
  return number === formNumber ? form : getForm(db, call.id, number)
}
