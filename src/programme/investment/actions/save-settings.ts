import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToIncubator } from '../../access/relations.ts'
import { sameContent } from '../same-content.ts'
import type { InvestmentSettings } from '../settings.ts'
import { getSettings } from '../settings-store.ts'
import '../tables.ts'
import { markIncubator } from './project-due.ts'

/**
 * Saves the rhythm of an incubator's committees; every due date of its products follows.
 * @param base the settings the person had before their eyes
 */
export function saveSettings(
  act: Act,
  incubatorId: string,
  { settings, base }: { settings: InvestmentSettings; base: InvestmentSettings },
): Promise<Outcome<null, 'not-found' | 'changed-meanwhile'>> {
  return within(act, async act => {
    const { db, actor, now } = act
    const relations = await relationsToIncubator(db, actor, incubatorId)
    if (!relations.has('organiser')) return refused('not-found')
    await db.selectFrom('incubators').select('id').where('id', '=', incubatorId).forUpdate().execute()
    const kept = await getSettings(db, incubatorId)
    if (sameContent(kept, settings)) return done(null)
    if (!sameContent(kept, base)) return refused('changed-meanwhile')
    const values = {
      months_between: settings.monthsBetween,
      window_opens_days: settings.windowOpensDays,
      window_closes_days: settings.windowClosesDays,
      no_orders_from: settings.noOrdersFrom,
      no_orders_until: settings.noOrdersUntil,
      saved_by: actor.personId,
      saved_at: now,
    }
    await db
      .insertInto('investment_settings')
      .values({ incubator_id: incubatorId, ...values })
      .onConflict(conflict => conflict.column('incubator_id').doUpdateSet(values))
      .execute()
    await markIncubator(act, incubatorId)
    await record(act, {
      incubatorId,
      subject: `incubator:${incubatorId}`,
      verb: 'investment.settings-saved',
      payload: settings,
    })
    return done(null)
  })
}
