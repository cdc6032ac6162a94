import type { Act } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { getIncubator } from '../../incubators/store.ts'
import { leavePhase } from '../../portfolio/actions/change-phase.ts'
import { buildRecord, moneyUntilOf } from '../build-record.ts'
import { closureOf } from '../closing.ts'
import { openOnes } from '../conditions.ts'
import { listConditions } from '../conditions-store.ts'
import { fingerprintOf } from '../record.ts'
import '../tables.ts'
import { projectDue } from './project-due.ts'
import { tellRecord } from './tell-record.ts'
import { withCommittee } from './with-committee.ts'
import { writeClosing } from './write-closing.ts'

export type CloseRefusal = 'not-found' | 'closed' | 'incomplete' | 'changed-meanwhile'

/**
 * Closes a committee as its relevé was read: the decision counts, the product's phase follows, the relevé is told.
 * Refused while anything is missing; what changed since it was read refuses it too.
 * @param said.fingerprint of the relevé the person had before their eyes, in hexadecimal
 */
export function closeCommittee(
  act: Act,
  committeeId: string,
  said: { fingerprint: string; publicUrl: string },
): Promise<Outcome<{ productId: string }, CloseRefusal>> {
  return withCommittee(
    act,
    committeeId,
    'close',
    async (held): Promise<Outcome<{ productId: string }, CloseRefusal>> => {
      const { act, committee, life, today } = held
      const productId = life.id
      if (committee.closing) return refused('closed')
      const open = openOnes(await listConditions(act.db, productId))
      const decision = committee.decision?.content ?? null
      const closure = closureOf({ committee, decision, life, open, today })
      if (decision === null || closure.missing.length > 0 || closure.refusal !== null)
        return refused('incomplete')
      const { current, outcome } = closure
      const incubator = await getIncubator(act.db, life.incubatorId)
      const releve = buildRecord({ committee, life, incubator, decision, open, current })
      if (fingerprintOf(releve).toString('hex') !== said.fingerprint) return refused('changed-meanwhile')
      const decisionId = await writeClosing(act, { committee, releve, open, productId })
      if (outcome !== current) {
        const on = decision.effectiveOn
        const left = await leavePhase(act, productId, { cites: { decision: decisionId }, to: outcome, on })
        if (!left.ok) return refused('incomplete')
      }
      await projectDue(act, [productId])
      await record(act, {
        incubatorId: life.incubatorId,
        subject: `product:${productId}`,
        verb: 'investment.closed',
        payload: {
          committee: committeeId,
          decision: decisionId,
          kind: releve.decision.kind,
          fingerprint: said.fingerprint,
          moneyUntil: moneyUntilOf(releve),
        },
      })
      await tellRecord(act, { committee, life, incubator, today, publicUrl: said.publicUrl })
      return done({ productId })
    },
  )
}
