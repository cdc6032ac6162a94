import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { findRow } from '../../applications/store.ts'
import { getIncubator } from '../../incubators/store.ts'
import { listCriteria } from '../criteria-store.ts'
import { findReadingSeat } from '../juror-store.ts'
import { REVIEW_ABILITIES } from '../permissions.ts'
import { loadPhases } from '../phase-store.ts'
import { rightsAt } from '../phases.ts'
import {
  contentOf,
  EMPTY_REVIEW,
  type FieldError,
  fieldsOf,
  missingOf,
  type ReviewFields,
  totalOfContent,
  unkeepable,
} from '../review-form.ts'
import { gridMark, mergeReview, type ReviewClash, sameFields } from '../review-merge.ts'
import { findReview } from '../review-store.ts'
import '../tables.ts'
import { writeReview } from './write-review.ts'

export interface TypedReview {
  fields: ReviewFields
  /** Of the texts the form was filled from: see `markOf`. */
  marks: Record<string, string>
  /** Of the criteria the form showed: see `gridMark`. */
  grid: string
  /** Fields that came twice. */
  doubled: ReadonlySet<string>
  submit: boolean
}

export type SavedReview =
  | { kind: 'kept'; fields: ReviewFields; submitted: boolean }
  /** Kept as a draft when it was one; nothing submitted. */
  | { kind: 'incomplete'; missing: FieldError[]; kept: boolean }
  /** Nothing written: two tabs said different things. */
  | { kind: 'clash'; clashes: ReviewClash[] }
  /** Nothing written. */
  | { kind: 'wrong'; errors: FieldError[] }

export type ReviewRefusal = 'not-found' | 'closed' | 'criteria-changed'

/** Keeps a juror's review of an application, as a draft or submitted; what two tabs changed apart merges. */
export function saveReview(
  act: Act,
  applicationId: string,
  typed: TypedReview,
): Promise<Outcome<SavedReview, ReviewRefusal>> {
  return within(act, async act => {
    const { db, now, actor } = act
    // Waits for a withdrawal, a recusal or another tab: what is read next is the last.
    const row = await findRow(db, applicationId, true)
    if (!row || actor.personId === null) return refused('not-found')
    const relations = await relationsToApplication(db, actor, applicationId)
    const seat = await findReadingSeat(db, actor.personId, applicationId)
    if (!seat) return refused('not-found')
    const call = { id: row.call_id, opensAt: null }
    const { zone } = await getIncubator(db, row.incubator_id)
    const rights = rightsAt(await loadPhases(db, call, zone), now)
    const kept = await findReview(db, applicationId, seat.seatId)
    const submitted = kept?.submittedAt != null
    const standing = { relations, rights, submitted }
    if (!REVIEW_ABILITIES.read(standing)) return refused('not-found')
    if (!REVIEW_ABILITIES.write(standing)) return refused('closed')
    const criteria = await listCriteria(db, row.call_id)
    if (typed.grid !== gridMark(criteria)) return refused('criteria-changed')
    const errors = unkeepable(typed.fields, criteria, field => typed.doubled.has(field))
    if (errors.length > 0) return done({ kind: 'wrong', errors })
    const before = fieldsOf(kept ?? EMPTY_REVIEW, criteria)
    const { merged, clashes } = mergeReview(typed.fields, before, typed.marks)
    if (clashes.length > 0) return done({ kind: 'clash', clashes })
    const content = contentOf(merged, criteria)
    // Once submitted, a review stays complete: each later version is a submission too.
    const submit = typed.submit || submitted
    const missing = submit ? missingOf(content, criteria) : []
    const total = totalOfContent(content, criteria)
    const submitting = submit && missing.length === 0 && total !== null
    const unchanged = kept !== undefined && sameFields(merged, before)
    const writes = submitting ? !(unchanged && submitted) : !submitted && !unchanged
    if (writes) await writeReview(act, { ...seat, applicationId, kept, content, total, submitting })
    if (writes)
      await record(act, {
        incubatorId: seat.incubatorId,
        subject: `application:${applicationId}`,
        verb: submitting ? 'review.submitted' : 'review.saved',
        payload: { seat: seat.seatId, version: (kept?.version ?? 0) + 1 },
      })
    if (submit && !submitting) return done({ kind: 'incomplete', missing, kept: !submitted })
    return done({ kind: 'kept', fields: merged, submitted: submitting })
  })
}
