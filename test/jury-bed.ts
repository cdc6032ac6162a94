import { randomUUID } from 'node:crypto'
import type { Act } from '../src/platform/act.ts'
import { applyPlan, preparePlan } from '../src/programme/jury/actions/distribute.ts'
import { type SavedReview, saveReview } from '../src/programme/jury/actions/save-review.ts'
import { listCriteria } from '../src/programme/jury/criteria-store.ts'
import { invariants } from '../src/programme/jury/invariants.ts'
import { type ReviewFields, SENTENCE, scoreField } from '../src/programme/jury/review-form.ts'
import { gridMark, markOf } from '../src/programme/jury/review-merge.ts'
import { juryRoutes } from '../src/programme/jury/routes.tsx'
import '../src/programme/jury/tables.ts'
import { at, later, minutes } from './act.ts'
import { serve } from './request.ts'
import { openSelection } from './selection-bed.ts'

/** A jury of the closed call, reading until an hour from now, and what a test does with it. */
export async function openJury() {
  const bed = await openSelection()
  const { db, call, now, organiser } = bed
  const phase = async (position: number, startsAt: Date, rights: Record<string, boolean>) =>
    db
      .insertInto('review_phases')
      .values({
        id: randomUUID(),
        incubator_id: call.incubatorId,
        call_id: call.id,
        position,
        name: `Période ${position}`,
        starts_at: startsAt,
        may_review: false,
        see_others: false,
        see_names: true,
        see_ranking: false,
        ...rights,
      })
      .execute()
  await phase(1, later(now, -minutes(60)), { may_review: true })
  await phase(2, later(now, minutes(60)), { may_review: true, see_others: true })
  await phase(3, later(now, minutes(120)), { see_others: true })
  /** While deliberating, and once all is closed. */
  const deliberating = later(now, minutes(61))
  const closed = later(now, minutes(121))

  const juror = (
    n: number,
    more: { service?: string; background?: string; senior?: boolean; name?: string } = {},
  ) =>
    bed.seat('jury', {
      address: `jure${n}@autre.example`,
      name: `Jurée Numéro ${n}`,
      background: ['droit', 'terrain', 'numérique'][n % 3] ?? '',
      senior: n === 0,
      ...more,
    })
  const admissible = async (values: Record<string, string> = {}) => {
    const received = await bed.receive(values)
    await bed.decide(received.id, { stage: 'screening', outcome: 'admissible' })
    return received
  }
  /** Applies what the organiser would be shown now. */
  const distribute = async (act: Act = organiser) => {
    const prepared = await preparePlan(act, call.id)
    if (!prepared.ok) throw new Error(prepared.reason)
    const applied = await applyPlan(act, call.id, {
      fingerprint: prepared.value.plan.fingerprint,
      publicUrl: 'http://pepin.example',
    })
    if (!applied.ok) throw new Error(applied.reason)
    return applied.value
  }
  const criteria = () => listCriteria(db, call.id)
  /** A complete review, every score the same. */
  const fieldsFor = async (score: number, sentence = 'Un point fort.'): Promise<ReviewFields> => ({
    ...Object.fromEntries((await criteria()).map(({ id }) => [scoreField(id), String(score)])),
    [SENTENCE]: sentence,
  })
  const review = async (
    act: Act,
    applicationId: string,
    fields: ReviewFields,
    { submit = true, over = {} as ReviewFields } = {},
  ) =>
    saveReview(act, applicationId, {
      fields,
      marks: Object.fromEntries(Object.entries(over).map(([field, text]) => [field, markOf(text)])),
      grid: gridMark(await criteria()),
      doubled: new Set(),
      submit,
    })
  const submit = async (act: Act, applicationId: string, score: number): Promise<SavedReview> => {
    const saved = await review(act, applicationId, await fieldsFor(score))
    if (!saved.ok) throw new Error(saved.reason)
    return saved.value
  }
  /** Who reads an application now, by seat. */
  const readersOf = async (applicationId: string): Promise<string[]> =>
    (
      await db
        .selectFrom('assignments')
        .select('seat_id')
        .where('application_id', '=', applicationId)
        .where('ended_at', 'is', null)
        .orderBy('seat_id')
        .execute()
    ).map(({ seat_id }) => seat_id)
  const breaches = async () => (await Promise.all(invariants.map(each => each.breaches(db)))).flat()
  const summary = (applicationId: string) =>
    db
      .selectFrom('review_summaries')
      .selectAll()
      .where('application_id', '=', applicationId)
      .executeTakeFirst()
  const removeSeat = (seatId: string) =>
    db.updateTable('seats').set({ removed_at: now }).where('id', '=', seatId).execute()
  /** The jury's pages, at a time the test sets. */
  const clock = { now }
  const ask = await serve(juryRoutes, db, clock)
  return {
    ...bed,
    deliberating,
    closed,
    juror,
    admissible,
    distribute,
    criteria,
    fieldsFor,
    review,
    submit,
    readersOf,
    breaches,
    summary,
    removeSeat,
    clock,
    ask,
    at,
  }
}

export type Jury = Awaited<ReturnType<typeof openJury>>
