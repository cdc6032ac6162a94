import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import '../people/tables.ts'
import './tables.ts'

/** Forgets which address a person chose for letters. @returns it, when they had chosen */
export async function dropLetters(db: Db, personId: string): Promise<string | null> {
  const chosen = await db
    .updateTable('addresses')
    .set({ letters: false })
    .where('person_id', '=', personId)
    .where('letters', '=', true)
    .returning('id')
    .executeTakeFirst()
  return chosen?.id ?? null
}

/** Chooses it again, unless another of theirs was chosen meanwhile. */
export async function giveLettersBack(db: Db, personId: string, id: string | null): Promise<void> {
  if (id === null) return
  await db
    .updateTable('addresses')
    .set({ letters: true })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('addresses as other')
            .select('other.id')
            .where('other.person_id', '=', personId)
            .where('other.letters', '=', true),
        ),
      ),
    )
    .execute()
}

/** Letters keep going where they went: said of the first address when nothing was chosen, and written down. */
export async function keepLetters(db: Db, mergeId: string, personId: string): Promise<void> {
  await sql`with chosen as (
      update addresses set letters = true where id = (select a.id from addresses a
        where a.person_id = ${personId} order by a.letters desc, a.confirmed_at, a.id limit 1)
        and not letters returning id)
    insert into person_merge_rows (merge_id, number, what, table_name, column_name, key)
    select ${mergeId}, 1, 'added', 'addresses', 'letters', jsonb_build_object('id', id) from chosen`.execute(
    db,
  )
}

/** Forgets what keepLetters said, unless another was chosen since. */
export async function unkeepLetters(db: Db, mergeId: string): Promise<void> {
  await sql`update addresses a set letters = false from person_merge_rows r
    where r.merge_id = ${mergeId} and r.what = 'added' and r.table_name = 'addresses'
      and a.id = (r.key ->> 'id')::uuid`.execute(db)
}
