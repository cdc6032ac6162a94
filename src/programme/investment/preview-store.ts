import type { Act } from '../../platform/act.ts'
import { civilDate } from '../../platform/dates.ts'
import { getIncubator } from '../incubators/store.ts'
import { findProductLife } from '../portfolio/life-store.ts'
import { buildRecord } from './build-record.ts'
import { type ClosingPreview, closureOf } from './closing.ts'
import { openOnes } from './conditions.ts'
import { listConditions } from './conditions-store.ts'
import { listFollowers } from './followers-store.ts'
import { fingerprintOf } from './record.ts'
import type { Committee } from './whole-committee.ts'

export async function findPreview(
  { db, now }: Pick<Act, 'db' | 'now'>,
  committee: Committee,
): Promise<ClosingPreview | undefined> {
  const life = await findProductLife(db, committee.productId)
  if (!life) return undefined
  const today = civilDate(now, life.zone)
  const open = openOnes(await listConditions(db, life.id))
  const decision = committee.decision?.content ?? null
  const closure = closureOf({ committee, decision, life, open, today })
  const told = await listFollowers(db, [life.id], today)
  if (decision === null || closure.missing.length > 0)
    return { ...closure, releve: null, fingerprint: '', told }
  const incubator = await getIncubator(db, life.incubatorId)
  const releve = buildRecord({ committee, life, incubator, decision, open, current: closure.current })
  return { ...closure, releve, fingerprint: fingerprintOf(releve).toString('hex'), told }
}
