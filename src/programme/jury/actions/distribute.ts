import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import { findCallForUpdate } from '../../calls/store.ts'
import { getIncubator } from '../../incubators/store.ts'
import { type Distribution, loadDistribution } from '../assignment-store.ts'
import { JURY_ABILITIES } from '../permissions.ts'
import { isEmpty, type Plan, planOf } from '../plan.ts'
import { assign } from './assign.ts'
import { recordConflicts } from './conflicts.ts'
import { keepCriteria } from './keep-criteria.ts'
import { keepUsualPhases } from './keep-phases.ts'
import { tellJurors } from './tell-jurors.ts'
import { addAssignments, endAssignments } from './write-plan.ts'

export interface PreparedPlan extends Distribution {
  plan: Plan
}

/** What would change if the candidatures of a call were distributed now; conflicts are looked for first. */
export function preparePlan(act: Act, callId: string): Promise<Outcome<PreparedPlan, 'not-found'>> {
  return within(act, async act => {
    if (!JURY_ABILITIES.distribute(await relationsToCall(act.db, act.actor, callId)))
      return refused('not-found')
    return done(await prepared(act, callId))
  })
}

async function prepared(act: Act, callId: string): Promise<PreparedPlan> {
  await recordConflicts(act, callId)
  const distribution = await loadDistribution(act.db, callId)
  return { ...distribution, plan: await planOf(distribution.situation, assign) }
}

/**
 * Applies the plan that was shown, and no other: refused when something changed meanwhile.
 * Each juror something is entrusted to is told so by one letter.
 * @param said.fingerprint of the plan the organiser had before their eyes
 */
export function applyPlan(
  act: Act,
  callId: string,
  { fingerprint, publicUrl }: { fingerprint: string; publicUrl: string },
): Promise<Outcome<{ added: number; ended: number }, 'not-found' | 'changed-meanwhile'>> {
  return within(act, async act => {
    const call = await findCallForUpdate(act.db, callId)
    if (!call) return refused('not-found')
    if (!JURY_ABILITIES.distribute(await relationsToCall(act.db, act.actor, callId)))
      return refused('not-found')
    const { plan } = await prepared(act, callId)
    // A second click, or nothing to do.
    if (isEmpty(plan)) return done({ added: 0, ended: 0 })
    if (plan.fingerprint !== fingerprint) return refused('changed-meanwhile')
    const { zone } = await getIncubator(act.db, call.incubatorId)
    await keepUsualPhases(act, call, zone)
    await keepCriteria(act, call.id)
    await endAssignments(act, plan.ended)
    await addAssignments(act, call, plan.added)
    await tellJurors(act, call, plan, publicUrl)
    const counted = { added: plan.added.length, ended: plan.ended.length }
    await record(act, {
      incubatorId: call.incubatorId,
      subject: `call:${callId}`,
      verb: 'call.distributed',
      payload: { plan: fingerprint, ...counted },
    })
    return done(counted)
  })
}
