import { sql } from 'kysely'
import type { Act } from '../../../platform/act.ts'
import { TreeStopped } from '../../../platform/database/tree.ts'
import type { Eliminator } from '../../../platform/retention.ts'

const HANGS_ON = '23503'

/** A row that must stay hangs on it, as a slice says or as the database does. */
const isHeld = (error: unknown): boolean =>
  error instanceof TreeStopped || (error as { code?: string } | null)?.code === HANGS_ON

/** Removes these, all at once or one by one when something holds one of them. @returns those that stay */
export async function removeWhatCan(
  act: Act,
  eliminator: Pick<Eliminator, 'remove'>,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  await sql`savepoint removing`.execute(act.db)
  try {
    await eliminator.remove(act, ids)
    await sql`release savepoint removing`.execute(act.db)
    return []
  } catch (error) {
    if (!isHeld(error)) throw error
    await sql`rollback to savepoint removing`.execute(act.db)
    await sql`release savepoint removing`.execute(act.db)
  }
  if (ids.length === 1) return [...ids]
  const held: string[] = []
  for (const id of ids) held.push(...(await removeWhatCan(act, eliminator, [id])))
  return held
}
