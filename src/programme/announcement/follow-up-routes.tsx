import { Hono } from 'hono'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import type { Stage } from '../applications/decision.ts'
import { isId } from '../applications/store.ts'
import { cancelAnnouncement } from './actions/cancel-announcement.ts'
import { STAGE_SLUGS } from './announcement.ts'
import { countLetters, findAnnouncement, listAnnouncements } from './announcements-store.ts'
import { deliveryOf, isInProgress } from './delivery.ts'
import { listToLookAt } from './letters-store.ts'
import { FollowUpPage } from './pages/follow-up.tsx'
import { type CallScope, ofCall, ofStage } from './scope-routes.tsx'
import { CANCEL_REFUSALS } from './wording.ts'

export const followUpRoutes = new Hono<Env>()

followUpRoutes.get('/gestion/appels/:slug/annonces/:stage/suivi', c =>
  ofStage(c, 'followLetters', scope => followUpPage(c, scope)),
)

followUpRoutes.post('/gestion/appels/:slug/annonces/annulation/:id', c =>
  ofCall(c, 'cancelAnnouncement', async scope => {
    const id = c.req.param('id')
    const known = isId(id) ? await findAnnouncement(c.var.act.db, id) : undefined
    if (!known || known.callId !== scope.call.id) return notFound(c)
    const cancelled = await cancelAnnouncement(c.var.act, id)
    if (cancelled.ok)
      return seeOther(c, `/gestion/appels/${scope.call.slug}/annonces/${STAGE_SLUGS[known.stage]}/suivi`)
    if (cancelled.reason === 'not-found') return notFound(c)
    return followUpPage(c, { ...scope, stage: known.stage }, CANCEL_REFUSALS[cancelled.reason])
  }),
)

const EVERY_SECONDS = 10

async function followUpPage(
  c: Ctx,
  { call, guide, incubator, shell, stage }: CallScope & { stage: Stage },
  problem?: string,
): Promise<Response> {
  const { db, now } = c.var.act
  const announcements = await listAnnouncements(db, call.id, stage)
  const ids = new Set(announcements.map(({ id }) => id))
  const letters = (await countLetters(db, call.id, now)).filter(row => ids.has(row.announcementId))
  const total = deliveryOf(letters)
  const inProgress = isInProgress(total)
  const refreshing = inProgress && c.req.query('pause') === undefined && problem === undefined
  // What <meta http-equiv="refresh"> says, in the answer's header; the page offers to stop it.
  if (refreshing) c.header('Refresh', String(EVERY_SECONDS))
  return html(
    c,
    <FollowUpPage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      stage={stage}
      zone={incubator.zone}
      now={now}
      announcements={announcements.map(announcement => ({
        ...announcement,
        delivery: deliveryOf(letters.filter(row => row.announcementId === announcement.id)),
      }))}
      total={total}
      toLookAt={await listToLookAt(db, call.id, stage, now)}
      refreshing={refreshing}
      inProgress={inProgress}
      problem={problem}
    />,
    problem ? 409 : 200,
  )
}
