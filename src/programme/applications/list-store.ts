import type { Actor } from '../../platform/act.ts'
import type { Db } from '../../platform/database/tables.ts'
import './tables.ts'

/** One line of « Mes candidatures ». */
export interface MineRow {
  id: string
  title: string
  callId: string
  slug: string
  incubator: string
  zone: string
  sentAt: Date | null
  updatedAt: Date
  confirmedAt: Date | null
  withdrawnAt: Date | null
  /** The last click on « Envoyer », whether or not its address was proved. */
  lastSendingAt: Date | null
  /** Invited to read it, and to write nothing. */
  reads: boolean
  /** Opened by the key of this browser, and by nobody's account. */
  held: boolean
}

/** What this person, and this browser, has started; the last written first. Of one call when asked. */
export async function listMine(db: Db, actor: Actor, callId?: string): Promise<MineRow[]> {
  const { personId, keys } = actor
  if (personId === null && keys.length === 0) return []
  return db
    .selectFrom('applications as a')
    .innerJoin('calls as c', 'c.id', 'a.call_id')
    .innerJoin('incubators as i', 'i.id', 'a.incubator_id')
    .select([
      'a.id',
      'a.title',
      'a.call_id as callId',
      'c.slug',
      'i.name as incubator',
      'i.zone',
      'a.sent_at as sentAt',
      'a.updated_at as updatedAt',
    ])
    .select(['a.confirmed_at as confirmedAt', 'a.withdrawn_at as withdrawnAt'])
    .select(eb =>
      eb
        .selectFrom('application_sendings as s')
        .select(each => each.fn.max('s.sent_at').as('at'))
        .whereRef('s.application_id', '=', 'a.id')
        .$castTo<{ at: Date | null }>()
        .as('lastSendingAt'),
    )
    .select(eb =>
      eb
        .exists(
          eb
            .selectFrom('application_readers as d')
            .select('d.person_id')
            .whereRef('d.application_id', '=', 'a.id')
            .where('d.person_id', '=', personId),
        )
        .$castTo<boolean>()
        .as('reads'),
    )
    .select(eb =>
      eb
        .exists(
          eb
            .selectFrom('application_keys as k')
            .select('k.key_hash')
            .whereRef('k.application_id', '=', 'a.id'),
        )
        .$castTo<boolean>()
        .as('held'),
    )
    .where(eb =>
      eb.or([
        ...(personId === null
          ? []
          : (['application_authors', 'application_readers'] as const).map(table =>
              eb(
                'a.id',
                'in',
                eb.selectFrom(table).select('application_id').where('person_id', '=', personId),
              ),
            )),
        ...(keys.length === 0
          ? []
          : [
              eb(
                'a.id',
                'in',
                eb.selectFrom('application_keys').select('application_id').where('key_hash', 'in', keys),
              ),
            ]),
      ]),
    )
    .$if(callId !== undefined, query => query.where('a.call_id', '=', callId ?? ''))
    .orderBy('a.updated_at', 'desc')
    .orderBy('a.id')
    .limit(200)
    .execute()
}
