import { sql } from 'kysely'
import type { Act } from '../../../platform/act.ts'
import type { Eliminator } from '../../../platform/retention.ts'
import type { KeptBack } from '../elimination.ts'
import { stillDue } from './due.ts'

/** Of these records, those that grew stale since the export and stay, with why. */
export async function listToKeep(
  { db, now }: Act,
  list: { incubatorId: string; seenAt: Date },
  { eliminator, ids }: { eliminator: Eliminator; ids: readonly string[] },
): Promise<Map<string, KeptBack>> {
  const kept = new Map<string, KeptBack>()
  if (ids.length === 0) return kept
  for (const id of (await eliminator.early?.(db, ids, now)) ?? []) kept.set(id, 'not-told')
  const due = await stillDue(db, eliminator, list.incubatorId, { ids, now })
  for (const id of ids) if (!due.has(id)) kept.set(id, 'not-due')
  const { subject } = eliminator
  if (subject === undefined) return kept
  const subjects = ids.map(id => `${subject}:${id}`)
  // Whoever is acting on one of them now ends first; whoever comes later finds it gone.
  await sql`select from journal_heads where subject = any(${subjects}::text[]) order by subject for update`.execute(
    db,
  )
  const { rows } = await sql<{
    id: string
  }>`select distinct split_part(j.subject, ':', 2) as id from journal j
    where j.subject = any(${subjects}::text[]) and j.recorded_at >= ${list.seenAt}`.execute(db)
  for (const { id } of rows) kept.set(id, 'touched')
  return kept
}
