import { Hono } from 'hono'
import { frenchDate } from '../../platform/dates.ts'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import type { Stage } from '../applications/decision.ts'
import { countLetters, listAnnouncements } from './announcements-store.ts'
import { deliveryOf } from './delivery.ts'
import { countFree } from './free-store.ts'
import { OverviewPage, type StageView } from './pages/overview.tsx'
import { listReexaminations } from './reexaminations-store.ts'
import { ofCall } from './scope-routes.tsx'

export const overviewRoutes = new Hono<Env>()

overviewRoutes.get('/gestion/appels/:slug/annonces', c =>
  ofCall(c, 'prepareAnnouncement', async ({ call, guide, incubator, shell }) => {
    const { db, now } = c.var.act
    const announcements = await listAnnouncements(db, call.id)
    const letters = await countLetters(db, call.id, now)
    const view = async (stage: Stage): Promise<StageView> => ({
      counts: (await countFree(db, call.id, stage)).counts,
      announcements: announcements
        .filter(each => each.stage === stage)
        .map(each => ({
          ...each,
          delivery: deliveryOf(letters.filter(({ announcementId }) => announcementId === each.id)),
        })),
    })
    const asked = await listReexaminations(db, call.id)
    return html(
      c,
      <OverviewPage
        shell={shell}
        slug={call.slug}
        callTitle={guide.title}
        zone={incubator.zone}
        now={now}
        answersOn={guide.dates.answersOn ? frenchDate(guide.dates.answersOn) : ''}
        stages={{
          screening: await view('screening'),
          shortlist: await view('shortlist'),
          selection: await view('selection'),
        }}
        reexaminations={asked.filter(({ verdict }) => verdict === null).length}
      />,
    )
  }),
)
