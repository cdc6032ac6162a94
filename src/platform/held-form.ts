import type { ColumnType } from 'kysely'
import type { Act } from './act.ts'

declare module './database/tables.ts' {
  interface Tables {
    held_forms: {
      browser_hash: Buffer
      path: string
      fields: ColumnType<[string, string][], string, string>
      created_at: Date
    }
  }
}

/** What was typed when the session had ended: kept for that browser for a day, offered back after sign-in. */
export interface HeldForm {
  path: string
  fields: [string, string][]
}

const LIFE_MS = 86_400_000

export async function holdForm(act: Act, browser: Buffer, form: HeldForm): Promise<void> {
  // One per browser: the last thing typed is what the person is looking for.
  const fields = JSON.stringify(form.fields.map(([name, value]) => [name, value.replaceAll('\u0000', '')]))
  await act.db
    .insertInto('held_forms')
    .values({ browser_hash: browser, path: form.path, fields, created_at: act.now })
    .onConflict(conflict =>
      conflict.column('browser_hash').doUpdateSet({ path: form.path, fields, created_at: act.now }),
    )
    .execute()
}

export async function findHeldForm(act: Act, browser: Buffer): Promise<HeldForm | undefined> {
  const row = await act.db
    .selectFrom('held_forms')
    .select(['path', 'fields'])
    .where('browser_hash', '=', browser)
    .where('created_at', '>', new Date(act.now.getTime() - LIFE_MS))
    .executeTakeFirst()
  return row
}

export async function dropHeldForm(act: Act, browser: Buffer): Promise<void> {
  await act.db.deleteFrom('held_forms').where('browser_hash', '=', browser).execute()
}
