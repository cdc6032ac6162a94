import type { Db } from '../../../platform/database/tables.ts'
import '../tables.ts'
import type { Guide } from '../guide.ts'

const MOST_KNOWN = 500

// A version of a guide never changes once saved: read and parsed once a process, the last used kept.
const known = new Map<string, Guide>()

/** The guides of these versions, by the id of the version. */
export async function readGuides(db: Db, ids: readonly string[]): Promise<Map<string, Guide>> {
  const found = new Map<string, Guide>()
  for (const id of ids) {
    const guide = known.get(id)
    if (guide) found.set(id, remember(id, guide))
  }
  const missing = ids.filter(id => !found.has(id))
  if (missing.length === 0) return found
  const rows = await db
    .selectFrom('guide_versions')
    .select(['id', 'content'])
    .where('id', 'in', missing)
    .execute()
  for (const { id, content } of rows) found.set(id, remember(id, frozen(content)))
  return found
}

function remember(id: string, guide: Guide): Guide {
  known.delete(id)
  known.set(id, guide)
  const [oldest] = known.keys()
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest)
  return guide
}

/** Shared by every request: nobody may write in it. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
