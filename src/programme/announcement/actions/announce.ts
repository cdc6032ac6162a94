import { sql } from 'kysely'
import { type Act, within } from '../../../platform/act.ts'
import type { Db } from '../../../platform/database/tables.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToCall } from '../../access/relations.ts'
import type { Stage } from '../../applications/decision.ts'
import { getPublicCall } from '../../calls/store.ts'
import { findByFingerprint } from '../announcements-store.ts'
import { ANNOUNCEMENT_ABILITIES } from '../permissions.ts'
import { fingerprintOfPlan, isBlocking, issuesOfPlan, type Plan } from '../plan.ts'
import { findPlanFacts } from '../plan-store.ts'
import type { AnnounceRefusal } from '../wording.ts'
import { preparePlan } from './prepare-plan.ts'
import '../tables.ts'

const BATCH = 500

export interface AnnounceSaid {
  stage: Stage
  /** null for the instant of the click. */
  moment: Date | null
  /** Of the plan the organiser confirmed. */
  fingerprint: string
  publicUrl: string
}

/**
 * Announces everything decided and not yet told at a stage: one moment, each letter frozen as it was previewed.
 * The same plan is announced once; a plan that changed since the preview is refused.
 */
export function announce(
  act: Act,
  callId: string,
  said: AnnounceSaid,
): Promise<Outcome<{ id: string; letters: number }, AnnounceRefusal>> {
  return within(act, async act => {
    const { db, now, actor } = act
    const { stage, fingerprint, publicUrl } = said
    if (!ANNOUNCEMENT_ABILITIES.announce(await relationsToCall(db, actor, callId)))
      return refused('not-found')
    const moment = said.moment ?? now
    await holdStage(db, callId, stage)
    const known = await findByFingerprint(db, fingerprint)
    if (known && known.callId === callId) {
      const same = said.moment === null ? known.moment <= now : known.moment.getTime() === moment.getTime()
      // Cancelled since: its page is old, the decisions are prepared anew.
      if (known.cancelledAt !== null) return refused('changed-meanwhile')
      return same ? done({ id: known.id, letters: known.letters }) : refused('announced-meanwhile')
    }
    if (moment < now) return refused('moment-past')
    const plan = await preparePlan(db, callId, stage, publicUrl)
    const { incubator, guide } = await getPublicCall(db, callId)
    const facts = await findPlanFacts(db, callId, stage, now)
    const answersOn = guide.dates.answersOn
    const issue = issuesOfPlan(facts, { moment, zone: incubator.zone, answersOn }).find(isBlocking)
    // Nothing left is seen by the second of two who announced the same: it is a change.
    if (fingerprintOfPlan(callId, plan) !== fingerprint && issue !== 'nothing-to-announce')
      return refused('changed-meanwhile')
    if (issue) return refused(issue as AnnounceRefusal)
    const id = act.newId()
    await db
      .insertInto('announcements')
      .values({
        id,
        incubator_id: incubator.id,
        call_id: callId,
        stage,
        moment,
        made_by: actor.personId,
        made_at: now,
        cancelled_at: null,
        cancelled_by: null,
      })
      .execute()
    await insertPlan(act, id, fingerprint, plan, incubator)
    await record(act, {
      incubatorId: incubator.id,
      subject: `announcement:${id}`,
      verb: 'announcement.made',
      payload: {
        call: callId,
        stage,
        moment: moment.toISOString(),
        plan: fingerprint,
        decisions: plan.decisionIds.length,
        letters: plan.letters.length,
      },
    })
    return done({ id, letters: plan.letters.length })
  })
}

/** Keeps away, until the end of the transaction, whoever announces, decides or withdraws here. */
async function holdStage(db: Db, callId: string, stage: Stage): Promise<void> {
  await db.selectFrom('calls').select('id').where('id', '=', callId).forNoKeyUpdate().execute()
  await db
    .selectFrom('applications')
    .select('id')
    .where('call_id', '=', callId)
    .where(stage, 'is not', null)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

async function insertPlan(
  act: Act,
  announcementId: string,
  fingerprint: string,
  { decisionIds, letters }: Plan,
  incubator: { id: string; signatory: { name: string; capacity: string } },
): Promise<void> {
  const { db } = act
  const { name, capacity } = incubator.signatory
  await sql`update application_decisions set announcement_id = ${announcementId}
    where id = any(${decisionIds}::uuid[])`.execute(db)
  for (let start = 0; start < letters.length; start += BATCH) {
    const rows = letters.slice(start, start + BATCH).map(letter => ({
      id: act.newId(),
      incubator_id: incubator.id,
      announcement_id: announcementId,
      application_id: letter.applicationId,
      person_id: letter.personId,
      recipient: letter.recipient,
      subject: letter.subject,
      body: letter.body,
      signatory_name: name,
      signatory_capacity: capacity,
      mail_id: null,
    }))
    await db.insertInto('letters').values(rows).execute()
  }
  await db
    .insertInto('announcement_plans')
    .values({
      announcement_id: announcementId,
      fingerprint,
      decisions: decisionIds.length,
      letters: letters.length,
    })
    .execute()
}
