import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { civilDate, PARIS } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { endSession } from '../../platform/session.ts'
import { closeAccount } from './actions/close-account.ts'
import { WORD_WRONG } from './closing.ts'
import { isFreshHere, proveAgain } from './my-data-routes.tsx'
import { ClosedPage } from './pages/closed.tsx'
import { ClosingPage } from './pages/closing.tsx'
import { listOpenOf } from './store/mine.ts'
import { listObstacles } from './store/obstacles.ts'
import { listStaying } from './store/staying.ts'

export const closingRoutes = new Hono<Env>()
const PATH = '/mes-donnees/fermeture'

closingRoutes.get(PATH, c => closingPage(c, { word: '', withdraw: false }))

closingRoutes.post(PATH, async c => {
  if (c.var.act.actor.personId === null) return askSignIn(c)
  const form = await formOf(c)
  const typed = { word: form.text('mot').slice(0, 50), withdraw: form.has('retrait') }
  const closed = await closeAccount(c.var.act, { ...typed, fresh: await isFreshHere(c) })
  if (closed.ok) {
    await endSession(c, c.var.act)
    return seeOther(c, '/compte-ferme')
  }
  if (closed.reason === 'not-fresh') return proveAgain(c, PATH)
  return closingPage(c, typed, closed.reason === 'word-wrong' ? 422 : 409)
})

closingRoutes.get('/compte-ferme', c => html(c, <ClosedPage shell={c.var.shell()} />))

async function closingPage(
  c: Ctx,
  typed: { word: string; withdraw: boolean },
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { db, now, actor } = c.var.act
  const { personId } = actor
  if (personId === null) return askSignIn(c)
  const stays = await listStaying(db, personId)
  return html(
    c,
    <ClosingPage
      shell={c.var.shell()}
      obstacles={await listObstacles(db, personId, now)}
      stays={stays.map(stay => ({ ...stay, until: stay.until && civilDate(stay.until, PARIS) }))}
      open={await listOpenOf(db, personId, now)}
      typed={typed}
      error={status === 422 ? WORD_WRONG : undefined}
    />,
    status,
  )
}
