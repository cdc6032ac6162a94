import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { mergePeople } from './actions/merge-people.ts'
import { undoMerge } from './actions/undo-merge.ts'
import { MERGES } from './pages/addresses.ts'
import { MergePage } from './pages/merge-page.tsx'
import { MergesPage } from './pages/merges-page.tsx'
import { UndoPage } from './pages/undo-page.tsx'
import { findMoving } from './preview-store.ts'
import { listSeatedCalls } from './recusals-store.ts'
import { findObstacle } from './refusals-store.ts'
import { findProved, listMerges } from './store.ts'
import { MERGE_REFUSALS, UNDO_REFUSALS } from './wording.ts'

/** Two accounts that are one person's: made one, or parted again, by that person. */
export const mergesRoutes = new Hono<Env>()

mergesRoutes.get(MERGES, async c => {
  const { db, actor, now } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const merges = await listMerges(db, actor.personId)
  const said = c.req.query('dit') ?? ''
  return html(c, <MergesPage shell={c.var.shell()} merges={merges} now={now} said={said} />)
})

mergesRoutes.get(`${MERGES}/:id`, c => mergePage(c, undefined))

mergesRoutes.post(`${MERGES}/:id`, async c => {
  if (c.var.act.actor.personId === null) return askSignIn(c)
  const merged = await mergePeople(c.var.act, c.req.param('id'))
  if (merged.ok) return seeOther(c, `${MERGES}?dit=reunis`)
  return merged.reason === 'not-found' ? notFound(c) : mergePage(c, MERGE_REFUSALS[merged.reason])
})

async function mergePage(c: Ctx, problem: string | undefined): Promise<Response> {
  const { db, actor, now } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const attemptId = c.req.param('id') ?? ''
  const other = await findProved(db, actor.personId, attemptId, now)
  if (!other) return notFound(c)
  const kept = actor.personId
  const foreseen = problem === undefined ? await findObstacle(db, kept, other.personId) : null
  const words = problem ?? (foreseen ? MERGE_REFUSALS[foreseen] : undefined)
  const moving = await findMoving(db, other.personId)
  const sits = moving.seats.length > 0 || (await listSeatedCalls(db, actor.personId)).length > 0
  const props = { shell: c.var.shell(), attemptId, address: other.address, moving, sits, problem: words }
  return html(c, <MergePage {...props} />, problem ? 409 : 200)
}

mergesRoutes.get(`${MERGES}/:id/separation`, c => undoPage(c, undefined))

mergesRoutes.post(`${MERGES}/:id/separation`, async c => {
  if (c.var.act.actor.personId === null) return askSignIn(c)
  const undone = await undoMerge(c.var.act, c.req.param('id'), 'person')
  if (undone.ok) return seeOther(c, `${MERGES}?dit=separes`)
  return undone.reason === 'not-found' ? notFound(c) : undoPage(c, UNDO_REFUSALS[undone.reason])
})

async function undoPage(c: Ctx, problem: string | undefined): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const merge = (await listMerges(db, actor.personId)).find(({ id }) => id === c.req.param('id'))
  if (!merge) return notFound(c)
  const name = merge.name?.trim() || 'Compte sans nom'
  const props = { shell: c.var.shell(), id: merge.id, name, problem }
  return html(c, <UndoPage {...props} />, problem ? 409 : 200)
}
