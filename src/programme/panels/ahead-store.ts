import type { Db } from '../../platform/database/tables.ts'
import { civilDate } from '../../platform/dates.ts'
import '../applications/tables.ts'
import type { Ahead } from './duty.ts'
import type { PanelKind } from './panel.ts'
import { listSittings } from './sittings-store.ts'
import './tables.ts'

/** When the reviews of a call end, as its dated rights say: known to a later slice only. */
type ReadingEnd = (db: Db, callId: string, zone: string) => Promise<Date | null>

let readingEnd: ReadingEnd = async () => null

export const knowReadingEnd = (known: ReadingEnd): void => {
  readingEnd = known
}

/** What someone offered a seat of this panel has ahead of them. */
export async function loadAhead(
  db: Db,
  { kind, callId, panelId }: { kind: PanelKind; callId: string; panelId: string },
  zone: string,
  now: Date,
): Promise<Ahead> {
  const sittings = await listSittings(db, panelId)
  const today = civilDate(now, zone)
  if (kind !== 'jury')
    return { today, now, zone, sittings, reading: { admissible: 0, jurors: 0, until: null } }
  const { admissible } = await db
    .selectFrom('applications')
    .select(eb => eb.fn.countAll<number>().as('admissible'))
    .where('call_id', '=', callId)
    .where('confirmed_at', 'is not', null)
    .where('screening', '=', 'admissible')
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  const { jurors } = await db
    .selectFrom('seats')
    .select(eb => eb.fn.countAll<number>().as('jurors'))
    .where('panel_id', '=', panelId)
    .where('removed_at', 'is', null)
    .where(eb => eb.or([eb('answer', 'is', null), eb('answer', '!=', 'declined')]))
    .executeTakeFirstOrThrow()
  const until = await readingEnd(db, callId, zone)
  return { today, now, zone, sittings, reading: { admissible, jurors, until } }
}
