import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { isId } from '../applications/store.ts'
import { RankingPage } from './pages/shortlist-ranking.tsx'
import { listRanking } from './ranking-store.ts'
import { OUTCOME_OF_VIEW, viewOf } from './ranking-wording.ts'
import { withShortlist } from './shortlist-scope-routes.tsx'

/** The ranking, as organisers read it, and jurors when their phase says so. */
export const rankingRoutes = new Hono<Env>()

rankingRoutes.get('/gestion/appels/:slug/classement', c =>
  withShortlist(c, 'readRanking', async ({ call, guide, shell, juror }) => {
    const view = viewOf(c.req.query('decision') ?? '')
    const after = c.req.query('apres') ?? ''
    const { rows, more } = await listRanking(c.var.act.db, {
      callId: call.id,
      juror,
      outcome: OUTCOME_OF_VIEW[view],
      after: isId(after) ? after : null,
    })
    return html(
      c,
      <RankingPage
        shell={shell}
        slug={call.slug}
        callTitle={guide.title}
        asJuror={juror !== null}
        places={guide.numbers.shortlist ?? null}
        view={view}
        rows={rows}
        first={!isId(after)}
        next={more ? rows.at(-1)?.id : undefined}
      />,
    )
  }),
)
