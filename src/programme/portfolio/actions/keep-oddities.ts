import type { Act } from '../../../platform/act.ts'
import type { Differences } from '../exchange/differences.ts'
import { SOURCE } from '../exchange/format.ts'
import '../exchange/exchange-tables.ts'
import { insertMany } from './insert-many.ts'

/** Keeps what is odd in the file just read; products it no longer has keep theirs. */
export async function keepOddities({ db }: Act, { oddities, absent }: Differences): Promise<void> {
  const gone = db.deleteFrom('imported_oddities').where('source', '=', SOURCE)
  await (absent.length > 0 ? gone.where('external_id', 'not in', absent) : gone).execute()
  const rows = oddities.flatMap(({ externalId, oddities }) =>
    oddities.map(({ kind, detail }, index) => ({
      source: SOURCE,
      external_id: externalId,
      position: index + 1,
      kind,
      detail: JSON.stringify(detail),
    })),
  )
  await insertMany(db, 'imported_oddities', rows)
}
