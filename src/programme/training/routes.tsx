import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { carryChooseRoutes } from './carry-choose-routes.tsx'
import { carryRoutes } from './carry-routes.tsx'
import { courseRoutes } from './course-routes.tsx'
import { eraseRoutes } from './erase-routes.tsx'
import { lessonRoutes } from './lesson-routes.tsx'
import { manageResourcesRoutes } from './manage-resources-routes.tsx'
import { resourcesRoutes } from './resources-routes.tsx'

/** The course and its sheet, what is carried into a draft, then each lesson; what incubators offer by link. */
export const trainingRoutes = new Hono<Env>()

const ALL = [
  courseRoutes,
  eraseRoutes,
  carryChooseRoutes,
  carryRoutes,
  lessonRoutes,
  resourcesRoutes,
  manageResourcesRoutes,
]
for (const routes of ALL) trainingRoutes.route('/', routes)
