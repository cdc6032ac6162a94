import type { Act } from '../../../platform/act.ts'
import { moneyUntilOf } from '../build-record.ts'
import type { Condition } from '../conditions.ts'
import { fingerprintOf, type InvestmentRecord } from '../record.ts'
import type { Committee } from '../whole-committee.ts'
import '../tables.ts'

interface Closing {
  committee: Committee
  releve: InvestmentRecord
  open: readonly Condition[]
  productId: string
}

/** The rows of a closed committee: the decision that counts, its verdicts, the next conditions, the means. */
export async function writeClosing(act: Act, closing: Closing): Promise<string> {
  const { db, actor, now } = act
  const { committee, releve } = closing
  const { id: decisionId } = await db
    .selectFrom('investment_decisions')
    .select('id')
    .where('committee_id', '=', committee.id)
    .where('number', '=', committee.decision?.number ?? 0)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('investment_closings')
    .values({
      committee_id: committee.id,
      decision_id: decisionId,
      kind: releve.decision.kind,
      decided_on: releve.decidedOn,
      money_until: moneyUntilOf(releve),
      proof_until: releve.decision.proofUntil || null,
      record: JSON.stringify(releve),
      fingerprint: fingerprintOf(releve),
      signed_name: releve.signed.name,
      signed_capacity: releve.signed.capacity,
      closed_by: actor.personId,
      closed_at: now,
    })
    .execute()
  await writeVerdicts(act, closing)
  await writeConditions(act, closing)
  await writeMeans(act, closing)
  return decisionId
}

async function writeVerdicts({ db, actor, now }: Act, { committee, releve, open }: Closing): Promise<void> {
  const rows = open.flatMap(({ id }, index) => {
    const judged = releve.judged[index]
    return judged ? [{ condition_id: id, verdict: judged.verdict, result: judged.result }] : []
  })
  if (rows.length === 0) return
  await db
    .insertInto('success_condition_results')
    .values(
      rows.map(row => ({
        ...row,
        number: 1,
        judged_by_committee: committee.id,
        recorded_by: actor.personId,
        recorded_at: now,
      })),
    )
    .execute()
}

async function writeConditions(act: Act, { committee, releve, productId }: Closing): Promise<void> {
  if (releve.conditions.length === 0) return
  await act.db
    .insertInto('success_conditions')
    .values(
      releve.conditions.map(({ indicator, target, dueOn }, index) => ({
        id: act.newId(),
        product_id: productId,
        committee_id: committee.id,
        position: index + 1,
        indicator,
        target,
        due_on: dueOn,
      })),
    )
    .execute()
}

async function writeMeans(act: Act, { committee, releve }: Closing): Promise<void> {
  const none = { funder: null, amount: null, until_on: null, skill: null, days: null }
  const rows = [
    ...releve.money.map(({ funder, amount, until }) => ({ ...none, funder, amount, until_on: until })),
    ...releve.days.map(({ skill, days }) => ({ ...none, skill, days })),
  ]
  if (rows.length === 0) return
  await act.db
    .insertInto('investment_means')
    .values(
      rows.map((row, index) => ({
        ...row,
        id: act.newId(),
        committee_id: committee.id,
        position: index + 1,
      })),
    )
    .execute()
}
