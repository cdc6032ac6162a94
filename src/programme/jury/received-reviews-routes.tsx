import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { frenchDateTime } from '../../platform/dates.ts'
import type { Env } from '../../platform/http.ts'
import { html, notFound } from '../../platform/respond.tsx'
import { relationsToApplication } from '../access/relations.ts'
import { isId } from '../applications/store.ts'
import { getPublicCall } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { listCriteria } from './criteria-store.ts'
import { ReceivedReviewsPage } from './pages/received-reviews.tsx'
import { REVIEW_ABILITIES } from './permissions.ts'
import { NO_RIGHTS } from './phases.ts'
import { findSummary, listAwaited, listSubmitted } from './review-store.ts'
import { findSentApplication } from './sent-application-store.ts'

export const receivedReviewsRoutes = new Hono<Env>()

receivedReviewsRoutes.get('/gestion/candidatures/:id/evaluations', async c => {
  const { db, actor } = c.var.act
  const id = c.req.param('id')
  if (actor.personId === null) return askSignIn(c)
  if (!isId(id)) return notFound(c)
  const relations = await relationsToApplication(db, actor, id)
  if (!REVIEW_ABILITIES.readAsOrganiser({ relations, rights: NO_RIGHTS, submitted: false }))
    return notFound(c)
  const application = await findSentApplication(db, id)
  if (!application) return notFound(c)
  const [{ incubator, guide, slug }, criteria, reviews, summary, awaited] = await Promise.all([
    getPublicCall(db, application.callId),
    listCriteria(db, application.callId),
    listSubmitted(db, id),
    findSummary(db, id),
    listAwaited(db, id),
  ])
  return html(
    c,
    <ReceivedReviewsPage
      shell={c.var.shell(brandOf(incubator))}
      id={id}
      title={application.title}
      call={{ slug, title: guide.title }}
      criteria={criteria}
      reviews={reviews.map(review => ({
        ...review,
        when: `remise le ${frenchDateTime(review.submittedAt, incubator.zone)}`,
      }))}
      summary={summary ?? null}
      awaited={awaited}
    />,
  )
})
