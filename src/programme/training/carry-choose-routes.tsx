import { Hono } from 'hono'
import { ensureBrowserKey } from '../../platform/browser-key.ts'
import { frenchDateTime } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Env } from '../../platform/http.ts'
import { networkOf } from '../../platform/network.ts'
import { allow } from '../../platform/rate-limit.ts'
import { html, notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { startApplication } from '../applications/actions/start-application.ts'
import { listMine } from '../applications/list-store.ts'
import { lastMinute, statusOf } from '../calls/call.ts'
import { findPublicCall, listPublicCalls } from '../calls/store.ts'
import { hasWritten } from './answer.ts'
import { CARRY, carryPath } from './pages/addresses.ts'
import { CarryChoosePage } from './pages/carry-choose-page.tsx'
import { listWritten } from './store/answers.ts'
import { CARRY_REFUSALS } from './wording.ts'

/** Into which draft the answers to the exercises go. */
export const carryChooseRoutes = new Hono<Env>()

carryChooseRoutes.get(CARRY, async c => {
  const { db, actor, now } = c.var.act
  const open = (await listPublicCalls(db, now)).filter(call => statusOf(call, now) === 'open')
  const titles = new Map(open.map(({ id, guide }) => [id, guide.title]))
  const mine = await listMine(db, actor)
  const drafts = mine.filter(
    ({ callId, confirmedAt, withdrawnAt, reads }) =>
      titles.has(callId) && !confirmedAt && !withdrawnAt && !reads,
  )
  const written = await listWritten(db, actor)
  return html(
    c,
    <CarryChoosePage
      shell={c.var.shell()}
      written={hasWritten(written.values())}
      drafts={drafts.map(({ id, title, callId, updatedAt, zone }) => ({
        id,
        title,
        call: titles.get(callId) ?? '',
        updated: frenchDateTime(updatedAt, zone),
      }))}
      calls={open.map(({ slug, guide, closesAt, incubator }) => ({
        slug,
        title: guide.title,
        closing: `Ouvert jusqu'au ${frenchDateTime(lastMinute(closesAt), incubator.zone)}.`,
      }))}
    />,
  )
})

const STARTS_PER_NETWORK = 3000

carryChooseRoutes.post(CARRY, async c => {
  const { act } = c.var
  const slug = (await formOf(c)).text('appel')
  const found = await findPublicCall(act.db, slug)
  if (!found) return notFound(c)
  if (!(await allow(act, `start:${networkOf(c)}`, STARTS_PER_NETWORK, 3600)))
    return refusedPage(c, {
      status: 429,
      title: 'Trop de candidatures commencées',
      text: 'Attendez une heure, ou écrivez à l’équipe si vous n’y êtes pour rien.',
    })
  const browser = act.actor.personId === null ? ensureBrowserKey(c) : null
  const started = await startApplication(act, { ...found, incubatorId: found.incubator.id }, browser)
  return started.ok
    ? seeOther(c, carryPath(started.value.id))
    : refusedPage(c, {
        status: 409,
        ...CARRY_REFUSALS.closed,
        back: { href: CARRY, label: 'Choisir un autre appel' },
      })
})
