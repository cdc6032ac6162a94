import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html, notFound } from '../../platform/respond.tsx'
import { getPublicCall } from '../calls/store.ts'
import { preparePlan } from './actions/prepare-plan.ts'
import { stageOfSlug } from './announcement.ts'
import { listLettersOf } from './letters-store.ts'
import { LettersPage } from './pages/letters.tsx'
import { ofApplication } from './scope-routes.tsx'

export const lettersRoutes = new Hono<Env>()

lettersRoutes.get('/gestion/candidatures/:id/courriers/:stage', c =>
  ofApplication(c, 'previewLetter', async ({ row, incubator, shell }) => {
    const stage = stageOfSlug(c.req.param('stage'))
    if (!stage) return notFound(c)
    const { db, now } = c.var.act
    const call = await getPublicCall(db, row.call_id)
    const plan = await preparePlan(db, row.call_id, stage, c.var.config.publicUrl, { applicationId: row.id })
    return html(
      c,
      <LettersPage
        shell={shell}
        id={row.id}
        slug={call.slug}
        callTitle={call.guide.title}
        title={row.sent_title}
        stage={stage}
        zone={incubator.zone}
        planned={plan.letters}
        frozen={await listLettersOf(db, row.id, stage, now)}
      />,
    )
  }),
)
