import { sql } from 'kysely'
import { accept } from '../../../src/platform/files/accept.ts'
import { keepContent } from '../../../src/platform/files/keep.ts'
import { insertFile } from '../../../src/platform/files/store.ts'
import { filesAnswer } from '../../../src/programme/applications/attached.ts'
import { testAct } from '../../act.ts'
import type { World } from '../../app.ts'
import { PIECE, SECRET } from '../../files-form.ts'
import { mark } from './rows.ts'

/** Two marked files in what was sent: one for the jury, one that it is never shown. */
export async function plantSentFiles(
  { db, clock, program: { files } }: World,
  application: string,
): Promise<{ file: string; secret: string }> {
  const act = testAct(db, clock.now())
  const { incubator_id } = await db
    .selectFrom('applications')
    .select('incubator_id')
    .where('id', '=', application)
    .executeTakeFirstOrThrow()
  const plant = async (field: string, text: string) => {
    const accepted = await accept({ name: 'piece.txt', bytes: Buffer.from(text) }, files.limit)
    if (!accepted.ok) throw new Error(accepted.reason)
    await keepContent(act, files, accepted.value)
    const holder = { added_by: null, added_at: act.now, application_id: application, message_id: null }
    const file = await insertFile(db, accepted.value, { id: act.newId(), incubator_id, ...holder })
    await sql`update application_sendings set canonical = (jsonb_set(canonical::jsonb,
      array['answers', ${field}::text], to_jsonb(${filesAnswer([file])}::text)))::text
      where application_id = ${application}`.execute(db)
    return file.id
  }
  await sql`update form_versions f set fields = fields || ${JSON.stringify([PIECE, SECRET])}::jsonb
    from applications a where a.id = ${application} and f.call_id = a.call_id and f.number = a.form_number`.execute(
    db,
  )
  return {
    file: await plant('piece', mark('application')),
    secret: await plant('piece-privee', mark('private')),
  }
}
