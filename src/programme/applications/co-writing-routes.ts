import type { Ctx } from '../../platform/http.ts'
import type { Clash } from './answers.ts'
import { visitStep } from './changed-store.ts'
import { fieldsOfStep, type StepId } from './form.ts'
import { changedWords, whoWrote } from './saved-by.ts'
import type { InScope } from './scope-routes.tsx'

/** Each with who wrote the other text, and when. */
export const withWriters = (c: Ctx, clashes: Clash[], zone: string) =>
  clashes.map(clash => ({
    ...clash,
    by: clash.last ? whoWrote(clash.last, c.var.act.actor.personId, c.var.act.now, zone) : '',
  }))

/** What others changed on this step since one last opened it, in words. */
export async function changedIn(c: Ctx, { application }: InScope, step: StepId): Promise<string[]> {
  const fields = fieldsOfStep(application.form, step)
  const ids = fields.map(({ id }) => id)
  const changed = await visitStep(c.var.act, application.id, step, ids)
  const labels = new Map(fields.map(({ id, label }) => [id, label]))
  const { zone } = application.incubator
  return changed.map(each => changedWords(labels.get(each.field) ?? '', each, c.var.act.now, zone))
}
