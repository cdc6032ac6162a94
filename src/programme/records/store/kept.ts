import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import type { Retention } from '../../../platform/retention.ts'
import { findKind, RETENTION } from '../kinds.ts'
import { defaultOf, type Kept } from '../period.ts'
import '../tables.ts'

/** What an incubator last said of each kind, with the number a form must have seen. */
export type KeptByKind = ReadonlyMap<string, Kept & { number: number }>

export async function listKept(db: Db, incubatorId: string): Promise<KeptByKind> {
  const { rows } = await sql<Kept & { kind: string; number: number }>`
    select distinct on (kind) kind, number, period, unit, fate from retention_settings
    where incubator_id = ${incubatorId} order by kind, number desc`.execute(db)
  return new Map(rows.map(({ kind, ...kept }) => [kind, kept]))
}

// They go with the draft they are about.
const WITH_DRAFTS: ReadonlySet<string> = new Set(['thread.draft', 'callback.draft'])

/** How long a kind is kept: as the incubator says, or as its slice does. */
export function keptOf(kind: string, set: KeptByKind): Kept & { number: number } {
  const rule = findKind(kind)
  if (!rule) throw new Error(`no kind ${kind}`)
  return set.get(WITH_DRAFTS.has(kind) ? 'application.draft' : kind) ?? { ...defaultOf(rule), number: 0 }
}

/** What incubators keep otherwise than said by default, in the order of the kinds. */
export async function listSetBy(db: Db, incubators: readonly { id: string; name: string }[]) {
  const lines: { incubator: string; rule: Retention; kept: Kept }[] = []
  for (const { id, name } of incubators) {
    const set = await listKept(db, id)
    for (const rule of RETENTION) {
      const kept = set.get(rule.kind)
      if (kept) lines.push({ incubator: name, rule, kept })
    }
  }
  return lines
}

export interface Change extends Kept {
  number: number
  reason: string
  by: string
  at: Date
}

/** What was said of a kind, the last first. */
export const listChanges = (db: Db, incubatorId: string, kind: string): Promise<Change[]> =>
  db
    .selectFrom('retention_settings as s')
    .leftJoin('people as p', 'p.id', 's.set_by')
    .select(['s.number', 's.period', 's.unit', 's.fate', 's.reason', 's.set_at as at'])
    .select(eb => eb.fn.coalesce('p.name', eb.val('')).as('by'))
    .where('s.incubator_id', '=', incubatorId)
    .where('s.kind', '=', kind)
    .orderBy('s.number', 'desc')
    .execute()
