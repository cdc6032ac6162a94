import { type Act, within } from '../../../platform/act.ts'
import { type CivilDate, civilDate } from '../../../platform/dates.ts'
import { refused } from '../../../platform/outcome.ts'
import type { ProductLife } from '../../portfolio/life.ts'
import { findProductLife } from '../../portfolio/life-store.ts'
import { relationsOn } from '../../portfolio/relations-store.ts'
import { findCommittee } from '../committee-store.ts'
import { type InvestmentAbility, investmentAbilities } from '../permissions.ts'
import type { Committee } from '../whole-committee.ts'

export interface Held {
  act: Act
  committee: Committee
  life: ProductLife
  today: CivilDate
}

/**
 * Runs `work` in one transaction on a committee held still, for someone who has the ability on it. The product is
 * held first, always: two acts on one product wait for each other in the same order.
 */
export function withCommittee<T>(
  act: Act,
  committeeId: string,
  ability: InvestmentAbility,
  work: (held: Held) => Promise<T>,
): Promise<T | ReturnType<typeof refused<'not-found'>>> {
  return within(act, async (act): Promise<T | ReturnType<typeof refused<'not-found'>>> => {
    const { db, actor, now } = act
    const seen = await findCommittee(db, committeeId)
    const life = seen && (await findProductLife(db, seen.productId, true))
    const committee = life && (await findCommittee(db, committeeId, true))
    if (!life || !committee) return refused('not-found')
    const today = civilDate(now, life.zone)
    const relations = await relationsOn(db, actor, life.id, today)
    if (!investmentAbilities[ability]({ relations })) return refused('not-found')
    return work({ act, committee, life, today })
  })
}
