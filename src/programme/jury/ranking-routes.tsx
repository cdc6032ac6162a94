import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { RankingPage } from './pages/shortlist-ranking.tsx'
import { rankingView } from './ranking-view-routes.tsx'
import { withShortlist } from './shortlist-scope-routes.tsx'

/** The ranking, as organisers read it, and jurors when their phase says so. */
export const rankingRoutes = new Hono<Env>()

rankingRoutes.get('/gestion/appels/:slug/classement', c =>
  withShortlist(c, 'readRanking', async scope => {
    const { call, guide, shell, juror } = scope
    const ranking = await rankingView(c, scope, `/gestion/appels/${call.slug}/classement`)
    return html(
      c,
      <RankingPage
        {...ranking}
        shell={shell}
        slug={call.slug}
        callTitle={guide.title}
        asJuror={juror !== null}
      />,
      ranking.whatIf.problems.length > 0 ? 422 : 200,
    )
  }),
)
