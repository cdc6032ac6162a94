import { browserKey } from '../../platform/browser-key.ts'
import { findHeldForm } from '../../platform/held-form.ts'
import type { Ctx } from '../../platform/http.ts'

/** Whether a text posted once the session had ended waits here for whoever reads this page. */
export async function isHeldHere(c: Ctx): Promise<boolean> {
  const key = browserKey(c)
  if (c.var.act.actor.personId === null || !key) return false
  return (await findHeldForm(c.var.act, key)) !== undefined
}
