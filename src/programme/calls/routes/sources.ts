import type { Db } from '../../../platform/database/tables.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { sourceValue } from '../source.ts'
import { listIncubatorCalls, listModels } from '../store.ts'

/** What a call can be started from, for someone who organises these incubators: templates, then calls. */
export async function sourcesOf(
  db: Db,
  incubators: readonly Incubator[],
): Promise<{ value: string; label: string }[]> {
  const models = await listModels(
    db,
    incubators.map(({ id }) => id),
  )
  const calls = (await Promise.all(incubators.map(({ id }) => listIncubatorCalls(db, id)))).flat()
  return [
    ...models.map(({ id, name }) => ({
      value: sourceValue({ kind: 'model', id }),
      label: `Modèle : ${name}`,
    })),
    ...new Map(
      calls.map(({ slug, guide }) => [
        slug,
        { value: sourceValue({ kind: 'call', slug }), label: `Appel : ${guide.title || slug}` },
      ]),
    ).values(),
  ]
}
