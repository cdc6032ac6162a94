import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToIncubator } from '../../access/relations.ts'
import { findKind } from '../kinds.ts'
import { type Kept, limitsOf } from '../period.ts'
import { RECORDS_ABILITIES } from '../permissions.ts'
import { keptOf, listKept } from '../store/kept.ts'
import '../../incubators/store.ts'
import '../tables.ts'

export type RetentionRefusal = 'not-found' | 'changed-meanwhile'

/** Sets how long an incubator keeps a kind of record, and what becomes of it; each change stays, with its reason. */
export function setRetention(
  act: Act,
  incubatorId: string,
  said: { kind: string; kept: Kept; reason: string; seen: number },
): Promise<Outcome<null, RetentionRefusal>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const relations = await relationsToIncubator(db, actor, incubatorId)
    const rule = findKind(said.kind)
    if (!RECORDS_ABILITIES.setRetention(relations) || !rule || !limitsOf(rule)) return refused('not-found')
    await db.selectFrom('incubators').select('id').where('id', '=', incubatorId).forUpdate().execute()
    const before = keptOf(said.kind, await listKept(db, incubatorId))
    const { period, unit, fate } = said.kept
    if (before.period === period && before.unit === unit && before.fate === fate) return done(null)
    if (before.number !== said.seen) return refused('changed-meanwhile')
    const row = { incubator_id: incubatorId, kind: said.kind, number: before.number + 1, reason: said.reason }
    await db
      .insertInto('retention_settings')
      .values({ id: act.newId(), ...row, period, unit, fate, set_by: actor.personId, set_at: now })
      .execute()
    if (said.kind === 'application.draft')
      await db
        .updateTable('incubators')
        .set({ draft_kept_days: period })
        .where('id', '=', incubatorId)
        .execute()
    await record(act, {
      incubatorId,
      subject: `incubator:${incubatorId}`,
      verb: 'incubator.retention-set',
      payload: { kind: said.kind, period, unit, fate, reason: said.reason },
    })
    return done(null)
  })
}
