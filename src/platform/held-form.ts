import type { ColumnType } from 'kysely'
import type { Act } from './act.ts'
import { allTheirs, WHOSE, whoseOf } from './whose.ts'

declare module './database/tables.ts' {
  interface Tables {
    held_forms: {
      browser_hash: Buffer
      /** See `whoseOf`; '' when nobody is known to have typed it. */
      whose: string
      path: string
      fields: ColumnType<[string, string][], string, string>
      created_at: Date
    }
  }
}

/** What was typed when the session had ended: kept for that browser and that person for a day, offered back. */
export interface HeldForm {
  path: string
  fields: [string, string][]
}

const LIFE_MS = 86_400_000

/** The one character that no text of the database holds. */
const storable = (text: string): string => text.replaceAll('\u0000', '')

/** @param last the account this browser last opened, for a form that does not say for whom it was shown */
export async function holdForm(act: Act, browser: Buffer, form: HeldForm, last = ''): Promise<void> {
  const said = storable(form.fields.find(([name]) => name === WHOSE)?.[1] ?? '')
  const whose = said || (act.actor.personId === null ? storable(last) : whoseOf(act.actor))
  // One per browser and person: the last thing typed is what the person is looking for.
  const fields = JSON.stringify(form.fields.map(([name, value]) => [storable(name), storable(value)]))
  const path = storable(form.path)
  await act.db
    .insertInto('held_forms')
    .values({
      browser_hash: browser,
      whose: whose.slice(0, 64),
      path,
      fields,
      created_at: act.now,
    })
    .onConflict(conflict =>
      conflict.columns(['browser_hash', 'whose']).doUpdateSet({ path, fields, created_at: act.now }),
    )
    .execute()
}

/** What waits on this browser for whoever acts; never what another account typed there. */
export async function findHeldForm(
  act: Act,
  browser: Buffer,
): Promise<(HeldForm & { whose: string }) | undefined> {
  return act.db
    .selectFrom('held_forms')
    .select(['path', 'fields', 'whose'])
    .where('browser_hash', '=', browser)
    .where('whose', 'in', allTheirs(act.actor))
    .where('created_at', '>', new Date(act.now.getTime() - LIFE_MS))
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Whether something waits on this browser for someone, to be said to whoever signs in. */
export async function holdsForm({ db, now }: Act, browser: Buffer): Promise<boolean> {
  const row = await db
    .selectFrom('held_forms')
    .select('whose')
    .where('browser_hash', '=', browser)
    .where('created_at', '>', new Date(now.getTime() - LIFE_MS))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function dropHeldForm({ db }: Act, browser: Buffer, whose: string): Promise<void> {
  await db.deleteFrom('held_forms').where('browser_hash', '=', browser).where('whose', '=', whose).execute()
}
