import type { Db } from '../../platform/database/tables.ts'
import '../people/tables.ts'

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
