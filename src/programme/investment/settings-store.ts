import type { Db } from '../../platform/database/tables.ts'
import { DEFAULT_SETTINGS, type InvestmentSettings } from './settings.ts'
import './tables.ts'

const COLUMNS = [
  'months_between as monthsBetween',
  'window_opens_days as windowOpensDays',
  'window_closes_days as windowClosesDays',
  'no_orders_from as noOrdersFrom',
  'no_orders_until as noOrdersUntil',
] as const

/** The settings of each incubator that saved some. */
export async function listSettings(db: Db, incubatorIds: readonly string[]) {
  if (incubatorIds.length === 0) return new Map<string, InvestmentSettings>()
  const rows = await db
    .selectFrom('investment_settings')
    .select(['incubator_id', ...COLUMNS])
    .where('incubator_id', 'in', incubatorIds)
    .execute()
  return new Map(
    rows.map(({ incubator_id, ...settings }): [string, InvestmentSettings] => [incubator_id, settings]),
  )
}

export const getSettings = async (db: Db, incubatorId: string): Promise<InvestmentSettings> =>
  (await listSettings(db, [incubatorId])).get(incubatorId) ?? DEFAULT_SETTINGS
