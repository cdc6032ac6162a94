import type { Act } from '../src/platform/act.ts'
import { announce } from '../src/programme/announcement/actions/announce.ts'
import { preparePlan } from '../src/programme/announcement/actions/prepare-plan.ts'
import { sendDueLetters } from '../src/programme/announcement/actions/send-letters.ts'
import { fingerprintOfPlan } from '../src/programme/announcement/plan.ts'
import type { DecisionOutcome, Stage } from '../src/programme/applications/decision.ts'
import { at } from './act.ts'
import { openSelection } from './selection-bed.ts'

export const PUBLIC_URL = 'http://localhost:3000'

/** The selection's bed, with the announcements of its organiser. */
export async function openAnnouncements() {
  const bed = await openSelection()
  const { db, call, organiser, now } = bed
  const planOf = (stage: Stage) => preparePlan(db, call.id, stage, PUBLIC_URL)
  /** As two clicks: the preview, then the confirmation, at a moment or at once. */
  const announceStage = async (stage: Stage, moment: Date | null = null, act: Act = organiser) => {
    const fingerprint = fingerprintOfPlan(call.id, await planOf(stage))
    return announce(act, call.id, { stage, moment, fingerprint, publicUrl: PUBLIC_URL })
  }
  /** An application with every decision that leads to this outcome; the last one is not announced. */
  const decided = async (
    outcome: DecisionOutcome,
    said: { reason?: string; values?: Record<string, string>; address?: string } = {},
  ) => {
    const received = await bed.receive(said.values, said.address)
    const { id } = received
    const reason = said.reason ?? 'Un motif'
    const stage: Stage = ['admissible', 'to-complete', 'not-admissible'].includes(outcome)
      ? 'screening'
      : ['shortlisted', 'not-shortlisted'].includes(outcome)
        ? 'shortlist'
        : 'selection'
    if (stage !== 'screening') await bed.decide(id, { stage: 'screening', outcome: 'admissible' })
    if (stage === 'selection') await bed.decide(id, { stage: 'shortlist', outcome: 'shortlisted' })
    const more = {
      ...(outcome === 'reserve' ? { rank: 2 } : {}),
      ...(outcome === 'to-complete' ? { dueOn: '2026-11-30' } : {}),
    }
    await bed.decide(id, { stage, outcome, reason, ...more })
    return received
  }
  /** What the worker does, at an instant. */
  const work = (instant: Date = now) => sendDueLetters(at(bed.act, instant))
  const mailsTo = (address: string) =>
    db
      .selectFrom('mails')
      .selectAll()
      .where('recipient', '=', address)
      .where('kind', '=', 'decision')
      .execute()
  return { ...bed, planOf, announceStage, decided, work, mailsTo }
}

export type Announcements = Awaited<ReturnType<typeof openAnnouncements>>
