import { sql } from 'kysely'
import type { Db } from '../../../platform/database/tables.ts'
import { toldTo } from '../../applications/personal-data-store.ts'
import { listCriteria } from '../../jury/criteria-store.ts'
import { getGuideInForce } from '../../jury/guide-in-force-store.ts'
import { chanceWords, likelyRanksWords } from '../../jury/likelihood-words.ts'
import { rankCall } from '../../jury/rank-call-actions.ts'
import { decimal } from '../../jury/ranking-wording.ts'
import { type Calculation, calculationOf } from '../calculation.ts'

/** For each application whose shortlist was told: the calculation that helped, its data, parameters and weights. */
export async function explainRankings(db: Db, personId: string, now: Date): Promise<Calculation[]> {
  const { rows } = await sql<{ application: string; callId: string }>`
    select distinct t.application_id as application, t.call_id as "callId"
    from (${toldTo(personId, now)}) t where t.stage in ('shortlist', 'selection')
      and exists (select from review_summaries s where s.application_id = t.application_id)
    order by 1`.execute(db)
  const explained: Calculation[] = []
  for (const { application, callId } of rows) {
    const { numbers } = await getGuideInForce(db, { id: callId })
    const places = numbers.shortlist ?? null
    const { lines } = await rankCall(db, { callId, juror: null, places, weights: null })
    const line = lines.find(({ id }) => id === application)
    if (!line) continue
    explained.push(
      calculationOf({
        application,
        criteria: await listCriteria(db, callId),
        places,
        compared: lines.filter(({ reviews }) => reviews > 0).length,
        reviews: line.reviews,
        mean: decimal(line.mean),
        chance: chanceWords(line),
        ranks: likelyRanksWords(line),
      }),
    )
  }
  return explained
}
