import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import { hasPasskey } from '../../platform/passkeys/store.ts'
import './tables.ts'

/** Whether a person reads or decides on others' work: a key is advised, and some incubators ask for it. */
export async function hasRole(db: Db, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from roles where person_id = ${personId} and ended_at is null
    union all select 1 from seated where person_id = ${personId} limit 1`.execute(db)
  return rows.length > 0
}

export const keyAdvice = async (db: Db, personId: string): Promise<boolean> =>
  (await hasRole(db, personId)) && !(await hasPasskey(db, personId))

/** The incubators whose role asks this person for a key, by name. */
export async function listAskingForKey(db: Db, personId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select i.name from incubators i where i.keys_required and (
      exists (select 1 from incubator_relations r
        where r.incubator_id = i.id and r.person_id = ${personId} and r.relation = 'organiser')
      or exists (select 1 from seated s where s.incubator_id = i.id and s.person_id = ${personId}))
    order by i.name`.execute(db)
  return rows.map(({ name }) => name)
}
