import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { distributionRoutes } from './distribution-routes.tsx'
import { juryFileRoutes } from './file-routes.tsx'
import { jurorRoutes } from './juror-routes.tsx'
import { receivedReviewsRoutes } from './received-reviews-routes.tsx'
import { reviewFormRoutes } from './review-form-routes.tsx'
import { reviewPageRoutes } from './review-page-routes.tsx'
import { rightsRoutes } from './rights-routes.tsx'
import { stepAsideRoutes } from './step-aside-routes.tsx'

/** Who reads what, under which rights, and the reviews. */
export const reviewRoutes = new Hono<Env>()

for (const routes of [
  distributionRoutes,
  rightsRoutes,
  jurorRoutes,
  reviewPageRoutes,
  reviewFormRoutes,
  stepAsideRoutes,
  receivedReviewsRoutes,
  juryFileRoutes,
])
  reviewRoutes.route('/', routes)
