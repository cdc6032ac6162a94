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
  // A version of a form never changes: what was sent is made to be of the next one.
  await sql`with made as (
      insert into form_versions (id, call_id, number, fields, created_at)
      select gen_random_uuid(), f.call_id, f.number + 1, f.fields || ${JSON.stringify([PIECE, SECRET])}::jsonb,
        f.created_at
      from form_versions f join applications a on a.id = ${application} and a.call_id = f.call_id
      order by f.number desc limit 1 returning number),
    moved as (update applications set form_number = made.number from made where id = ${application})
    update application_sendings set canonical =
      jsonb_set(canonical::jsonb, '{form}', to_jsonb(made.number))::text
    from made where application_id = ${application}`.execute(db)
  return {
    file: await plant('piece', mark('application')),
    secret: await plant('piece-privee', mark('private')),
  }
}
