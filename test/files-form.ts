import { sql } from 'kysely'
import type { Db } from '../src/platform/database/tables.ts'
import type { Field } from '../src/programme/applications/form.ts'

export const PIECE: Field = {
  id: 'piece',
  step: 'pratique',
  kind: 'files',
  limit: 1,
  most: 2,
  label: 'Une pièce, si elle aide à comprendre',
}

/** The same, that no juror is shown. */
export const SECRET: Field = {
  ...PIECE,
  id: 'piece-privee',
  label: 'Une pièce pour l’équipe seule',
  private: true,
}

/** Every call's next applications are asked for files as well: a new version of its form. */
export async function askForFiles(db: Db, fields: readonly Field[] = [PIECE, SECRET]): Promise<void> {
  await sql`insert into form_versions (id, call_id, number, fields, created_at)
    select gen_random_uuid(), call_id, number + 1, fields || ${JSON.stringify(fields)}::jsonb, created_at
    from form_versions f where number = (select max(number) from form_versions g where g.call_id = f.call_id)`.execute(
    db,
  )
}
