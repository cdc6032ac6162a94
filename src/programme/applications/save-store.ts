import { randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import type { Act } from '../../platform/act.ts'
import type { Answer, TypedAnswer } from './answers.ts'
import './tables.ts'
import type { Writable } from './writable-store.ts'

/** What became of a save: written whole, or not at all. */
export type SaveResult = 'saved' | 'changed' | 'withdrawn' | 'missing'

/**
 * Writes answers, their application and their line of the journal in one round trip, provided that the answers
 * typed over are still those of `kept`: the rush before closing passes here.
 */
export async function saveOver(
  act: Act,
  { id, incubatorId, formNumber }: Writable,
  typed: readonly TypedAnswer[],
  kept: ReadonlyMap<string, Answer>,
  write: readonly TypedAnswer[],
): Promise<SaveResult> {
  const seen = [...new Set(typed.map(({ field }) => field))]
  const versions = seen.map(field => kept.get(field)?.version ?? 0)
  const title = write.find(({ field }) => field === 'titre')?.value ?? null
  const payload = Object.fromEntries(write.map(({ field, base }) => [field, base + 1]))
  const { rows } = await sql<{ result: SaveResult }>`select answers_save(
    ${id}, ${act.now.toISOString()}, ${act.actor.personId}, ${incubatorId}, ${formNumber}, ${title},
    ${seen}, ${versions}, ${write.map(({ field }) => field)}, ${write.map(({ value }) => value)},
    ${randomBytes(16)}, ${canonicalize(payload) ?? '{}'}) as result`.execute(act.db)
  return rows[0]?.result ?? 'missing'
}
