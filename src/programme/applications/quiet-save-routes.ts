import { frenchTime } from '../../platform/dates.ts'
import type { Ctx } from '../../platform/http.ts'
import type { SavedAnswers } from './actions/save-answers.ts'
import { baseOf } from './typed-base.ts'

/** Whether the page's script saves, on a pause: it reads JSON. */
export const isQuiet = (c: Ctx): boolean => (c.req.header('accept') ?? '').includes('application/json')

/** What the page's script is told once saved: the bases of what follows, and what changed elsewhere. */
export function quietSaved(c: Ctx, { bases, newer, clashes, zone }: SavedAnswers): Response {
  const elsewhere = newer.map(answer => ({ field: answer.field, value: answer.value, base: baseOf(answer) }))
  const said = { versions: bases, newer: elsewhere, at: frenchTime(c.var.act.now, zone) }
  if (clashes.length === 0) return c.json({ saved: true, ...said })
  const both = clashes.map(({ field, kept, version }) => ({
    field,
    value: kept,
    base: baseOf({ value: kept, version }),
  }))
  return c.json({ saved: false, reason: 'conflict', ...said, clashes: both }, 409)
}

/** Nobody is signed in any more: 401, whether the application exists or not. */
export function quietRefusal(c: Ctx, reason: string): Response {
  if (reason !== 'not-found') return c.json({ saved: false, reason }, 422)
  return c.var.act.actor.personId === null
    ? c.json({ saved: false, reason: 'signed-out' }, 401)
    : c.json({ saved: false, reason }, 404)
}
