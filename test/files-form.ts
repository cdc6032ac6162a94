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

/** Adds questions that ask for files to every form; before anything reads one. */
export async function askForFiles(db: Db, fields: readonly Field[] = [PIECE, SECRET]): Promise<void> {
  await sql`update form_versions set fields = fields || ${JSON.stringify(fields)}::jsonb`.execute(db)
}
