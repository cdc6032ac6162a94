import type { Db } from '../../platform/database/tables.ts'
import { type FormDocument, readDocument } from './form/document.ts'
import { asRead } from './form/reading.ts'
import type { Field } from './form.ts'
import './tables.ts'

export interface FormVersion extends FormDocument {
  number: number
}

// A version of a form never changes once made: kept for as long as the process lives.
const known = new Map<string, FormVersion>()

/** @throws when the call has no such version */
export async function versionOf(db: Db, callId: string, number: number): Promise<FormVersion> {
  const key = `${callId}/${number}`
  const kept = known.get(key)
  if (kept) return kept
  const row = await db
    .selectFrom('form_versions')
    .select(['steps', 'fields'])
    .where('call_id', '=', callId)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  const version = { number, ...readDocument(row) }
  known.set(key, version)
  return version
}

/** The form in force; undefined until someone starts an application. */
export async function findFormInForce(db: Db, callId: string): Promise<FormVersion | undefined> {
  const row = await db
    .selectFrom('form_versions')
    .select('number')
    .where('call_id', '=', callId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && versionOf(db, callId, row.number)
}

/** @throws when nobody has started yet */
async function getFormInForce(db: Db, callId: string): Promise<FormVersion> {
  const inForce = await findFormInForce(db, callId)
  if (!inForce) throw new Error(`call ${callId} has no form`)
  return inForce
}

interface Cited {
  call_id: string
  form_number: number
}

interface Sent {
  canonical: string
  confirmedAt: Date | null
}

/** The version a sending was made with. */
const formNumberIn = (canonical: string): number | undefined =>
  (JSON.parse(canonical) as { form?: number }).form

/** The form to read a sending with: as it was asked, knowing what is no longer asked. */
export async function readFormOf(
  db: Db,
  { call_id, form_number }: Cited,
  canonical: string,
): Promise<readonly Field[]> {
  const sent = await versionOf(db, call_id, formNumberIn(canonical) ?? form_number)
  return asRead(sent.fields, (await getFormInForce(db, call_id)).fields)
}

/** The forms that matter to one application: the one asked, the one its answers cite, the one to read it with. */
export async function getForms(
  db: Db,
  row: Cited,
  sendings: readonly Sent[],
): Promise<{ inForce: FormVersion; cited: FormVersion; read: readonly Field[] }> {
  const inForce = await getFormInForce(db, row.call_id)
  // A draft goes with the form in force; what was sent stays with its own until something else is written.
  const cited = sendings.length === 0 ? inForce : await versionOf(db, row.call_id, row.form_number)
  const effective = sendings.findLast(({ confirmedAt }) => confirmedAt !== null)
  const read = effective ? await readFormOf(db, row, effective.canonical) : inForce.fields
  return { inForce, cited, read }
}
