import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { isFromThisMachine } from '../../platform/network.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { listPublicCalls } from '../calls/store.ts'
import { ClockPage } from './clock-page.tsx'
import { targetsOf } from './clock-targets.ts'

/** « Avancer l’horloge », in the demonstration only and from this machine only. */
export const clockRoutes = new Hono<Env>()

clockRoutes.use('/horloge', async (c, next) =>
  c.var.config.demonstration && isFromThisMachine(c) ? next() : notFound(c),
)

clockRoutes.get('/horloge', c => clockPage(c, undefined))

const HOUR = 3_600_000
// Closed calls too: their jury and their committee are still to come.
const LONG_AGO = new Date(0)
const JUMPS: Record<string, number> = {
  heure: HOUR,
  jour: 24 * HOUR,
  semaine: 7 * 24 * HOUR,
  mois: 30 * 24 * HOUR,
  semestre: 183 * 24 * HOUR,
}

clockRoutes.post('/horloge', async c => {
  const form = await formOf(c)
  const target = readTarget(form.text('vers'), c.var.act.now)
  if (!target) return clockPage(c, 'Choisissez jusqu’où avancer.')
  if (!(await c.var.clock.moveTo?.(c.var.act.db, target)))
    return clockPage(c, 'L’horloge n’avance que vers le futur : ce moment est déjà passé.')
  return seeOther(c, '/horloge')
})

/** A jump by name, or the millisecond of an instant listed on the page. */
function readTarget(chosen: string, now: Date): Date | null {
  const jump = JUMPS[chosen]
  if (jump !== undefined) return new Date(now.getTime() + jump)
  const farthest = now.getTime() + 5 * 366 * 24 * HOUR
  return /^\d{13}$/.test(chosen) && Number(chosen) < farthest ? new Date(Number(chosen)) : null
}

async function clockPage(c: Ctx, problem: string | undefined): Promise<Response> {
  const { db, now } = c.var.act
  const calls = await listPublicCalls(db, LONG_AGO)
  const targets = calls.flatMap(call => targetsOf(call, now))
  const page = <ClockPage shell={c.var.shell()} now={now} targets={targets} problem={problem} />
  return html(c, page, problem ? 422 : 200)
}
