import { civilDate } from '../../platform/dates.ts'
import type { FormFields } from '../../platform/form-fields.ts'
import { withoutInvisible } from '../applications/answers.ts'
import { cursorText, readCursor } from '../applications/reached.ts'
import { isWork, VIEW_SLUGS, viewOfSlug } from './queue.ts'
import { proposedDueOn, readScreening, type TypedScreening, typedReason } from './screening.ts'
import type { LoadedSheet } from './sheet-store.ts'
import { PROBLEM_WORDS } from './wording.ts'

/** What the decision form held. */
export const typedOf = (form: FormFields): TypedScreening => ({
  outcome: form.text('issue'),
  usual: form.text('motif'),
  detail: withoutInvisible(form.text('precision')),
  dueOn: form.text('date'),
})

/** Numbers of the decision and of the version before one's eyes; -1, which nothing has, for anything else. */
export function seenOf(form: FormFields): { base: number; version: number } {
  const number = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : -1)
  return { base: number(form.text('base')), version: number(form.text('version')) }
}

/** Which part of the queue one came from; nothing when one did not. */
export function backOf(form: FormFields): { view: string; after: string } {
  const view = viewOfSlug(form.text('file'))
  const after = readCursor(form.text('apres'))
  const known = VIEW_SLUGS[view] === form.text('file') && isWork(view)
  return { view: known ? VIEW_SLUGS[view] : '', after: after ? cursorText(after) : '' }
}

/** What the form shows first: the last decision when there is one, the proposed day otherwise. */
export function firstTyped({ sheet, call, incubator }: LoadedSheet, now: Date): TypedScreening {
  const last = sheet.decisions.at(-1)
  const dueOn = proposedDueOn(call, now, incubator)
  if (!last) return { outcome: '', usual: '', detail: '', dueOn }
  const coming = last.dueOn !== null && last.dueOn > civilDate(now, incubator.zone)
  return {
    outcome: last.outcome,
    ...typedReason(last),
    dueOn: coming && last.dueOn !== null ? last.dueOn : dueOn,
  }
}

/** The decision typed, or the fields to mend in words. */
export function saidOf(typed: TypedScreening, { incubator }: LoadedSheet, now: Date) {
  const read = readScreening(typed, civilDate(now, incubator.zone))
  if ('said' in read) return { said: read.said, errors: [] }
  return { errors: read.problems.map(({ field, reason }) => ({ field, message: PROBLEM_WORDS[reason] })) }
}
