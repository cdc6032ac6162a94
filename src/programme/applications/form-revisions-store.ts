import type { Act } from '../../platform/act.ts'
import type { Db } from '../../platform/database/tables.ts'
import { DEFAULT_DOCUMENT, type FormDocument, readDocument } from './form/document.ts'
import './tables.ts'

/** The form as organisers work on it; 0 is where they start from. */
export interface Revision {
  number: number
  document: FormDocument
  savedAt: Date | null
  savedBy: string | null
  /** Their name, '' when it is not known. */
  by: string
}

const revisions = (db: Db, callId: string) =>
  db
    .selectFrom('form_revisions as r')
    .leftJoin('people as p', 'p.id', 'r.saved_by')
    .select(['r.number', 'r.steps', 'r.fields', 'r.saved_at', 'r.saved_by', 'p.name'])
    .where('r.call_id', '=', callId)

const asRevision = (row: Awaited<ReturnType<ReturnType<typeof revisions>['execute']>>[number]): Revision => ({
  number: row.number,
  document: readDocument(row),
  savedAt: row.saved_at,
  savedBy: row.saved_by,
  by: row.name ?? '',
})

export async function getLatestRevision(db: Db, callId: string): Promise<Revision> {
  const row = await revisions(db, callId).orderBy('r.number', 'desc').limit(1).executeTakeFirst()
  return row ? asRevision(row) : origin(db, callId)
}

export async function findRevision(db: Db, callId: string, number: number): Promise<Revision | undefined> {
  if (number === 0) return origin(db, callId)
  const row = await revisions(db, callId).where('r.number', '=', number).executeTakeFirst()
  return row && asRevision(row)
}

/** Before anyone changed it: the form asked before forms could be changed, or the default one. */
async function origin(db: Db, callId: string): Promise<Revision> {
  const row = await db
    .selectFrom('form_versions')
    .select(['steps', 'fields'])
    .where('call_id', '=', callId)
    .where(eb => eb.or([eb('revision', 'is', null), eb('revision', '=', 0)]))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const document = row ? readDocument(row) : DEFAULT_DOCUMENT
  return { number: 0, document, savedAt: null, savedBy: null, by: '' }
}

export async function insertRevision(
  act: Act,
  callId: string,
  number: number,
  { steps, fields }: FormDocument,
): Promise<void> {
  await act.db
    .insertInto('form_revisions')
    .values({
      call_id: callId,
      number,
      steps: JSON.stringify(steps),
      fields: JSON.stringify(fields),
      saved_by: act.actor.personId,
      saved_at: act.now,
    })
    .execute()
}
