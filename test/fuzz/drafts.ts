import type { World } from '../app.ts'

export type Kept = Map<string, string>

/** Every answer of every application, as it is kept. */
export async function keptAnswers({ db }: World): Promise<Kept> {
  const rows = await db
    .selectFrom('application_answers')
    .select(['application_id', 'field', 'value'])
    .execute()
  return new Map(rows.map(({ application_id: id, field, value }) => [`${id} ${field}`, value]))
}

/** Answers that are no longer there. */
export const lost = (before: Kept, after: Kept): string[] => [...before.keys()].filter(key => !after.has(key))

export const applicationOf = (action: string): string | undefined =>
  /^\/candidatures\/([0-9a-f-]{36})\//.exec(action)?.[1]
