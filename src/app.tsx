import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { assetRoutes } from './platform/asset-routes.ts'
import { answerErrors } from './platform/errors.tsx'
import { uploadRoutes } from './platform/files/upload-routes.ts'
import { healthRoutes } from './platform/health-routes.ts'
import type { Env } from './platform/http.ts'
import { mailboxRoutes } from './platform/mail/mailbox-routes.tsx'
import { notFound } from './platform/respond.tsx'
import { type Program, requestScope } from './platform/scope.ts'
import { sameOrigin, securityHeaders } from './platform/security.ts'
import { navigationFor } from './programme/access/navigation.ts'
import { announcementRoutes } from './programme/announcement/routes.tsx'
import { applicationsRoutes } from './programme/applications/routes.tsx'
import { authorsRoutes } from './programme/authors/routes.tsx'
import { callsRoutes } from './programme/calls/routes.tsx'
import { committeeRoutes } from './programme/committee/routes.tsx'
import { callOverviewRoutes } from './programme/home/call-overview-routes.tsx'
import { clockRoutes } from './programme/home/clock-routes.tsx'
import { demonstrationRoutes } from './programme/home/demonstration-routes.tsx'
import { followRoutes } from './programme/home/follow-routes.tsx'
import { hubRoutes } from './programme/home/hub-routes.tsx'
import { legalRoutes } from './programme/home/legal/routes.tsx'
import { publicCallRoutes } from './programme/home/public-call-routes.tsx'
import { homeRoutes } from './programme/home/routes.tsx'
import { visaDraftRoutes } from './programme/home/visa-draft-routes.tsx'
import { incubatorsRoutes } from './programme/incubators/routes.tsx'
import { investmentRoutes } from './programme/investment/routes.tsx'
import { juryRoutes } from './programme/jury/routes.tsx'
import { kitRoutes } from './programme/kit/routes.tsx'
import { mergesRoutes } from './programme/merges/routes.tsx'
import { messagesRoutes } from './programme/messages/routes.tsx'
import { onboardingRoutes } from './programme/onboarding/routes.tsx'
import { outreachRoutes, stopRoutes } from './programme/outreach/routes.tsx'
import { panelsRoutes } from './programme/panels/routes.tsx'
import { accountRoutes } from './programme/people/account-routes.tsx'
import { signInRoutes } from './programme/people/routes.tsx'
import { findBySession } from './programme/people/store.ts'
import { teamInvitationRoutes } from './programme/people/team-invitation-routes.tsx'
import { teamRoutes } from './programme/people/team-routes.tsx'
import { lifeRoutes } from './programme/portfolio/life-routes.ts'
import { portfolioRoutes } from './programme/portfolio/routes.tsx'
import { recordsRoutes } from './programme/records/routes.tsx'
import { screeningRoutes } from './programme/screening/routes.tsx'
import { trainingRoutes } from './programme/training/routes.tsx'
import { undeliveredRoutes } from './programme/undelivered/routes.tsx'
import { visasRoutes } from './programme/visas/routes.tsx'

/** Table of contents: what every request goes through, then the slices in the order of the programme. */
export function createApp(program: Program): Hono<Env> {
  const app = new Hono<Env>()
  app.use(compress({ threshold: 1024 }))
  app.route('/', assetRoutes)
  app.use(requestScope(program, { findBySession, navigationFor }))
  app.use(securityHeaders)
  app.route('/', stopRoutes)
  app.use(sameOrigin)

  app.route('/', healthRoutes)
  app.route('/', uploadRoutes)
  app.route('/', homeRoutes)
  app.route('/', signInRoutes)
  app.route('/', accountRoutes)
  app.route('/', mergesRoutes)
  app.route('/', incubatorsRoutes)
  app.route('/', teamRoutes)
  app.route('/', teamInvitationRoutes)
  app.route('/', callsRoutes)
  app.route('/', kitRoutes)
  app.route('/', visasRoutes)
  app.route('/', outreachRoutes)
  app.route('/', applicationsRoutes)
  app.route('/', authorsRoutes)
  app.route('/', trainingRoutes)
  app.route('/', messagesRoutes)
  app.route('/', screeningRoutes)
  app.route('/', panelsRoutes)
  app.route('/', juryRoutes)
  app.route('/', committeeRoutes)
  app.route('/', announcementRoutes)
  app.route('/', onboardingRoutes)
  app.route('/', portfolioRoutes)
  app.route('/', lifeRoutes)
  app.route('/', investmentRoutes)
  app.route('/', undeliveredRoutes)
  app.route('/', recordsRoutes)
  app.route('/', followRoutes)
  app.route('/', hubRoutes)
  app.route('/', callOverviewRoutes)
  app.route('/', publicCallRoutes)
  app.route('/', visaDraftRoutes)
  app.route('/', legalRoutes)
  app.route('/', demonstrationRoutes)
  app.route('/', clockRoutes)
  app.route('/', mailboxRoutes)

  app.notFound(notFound)
  app.onError(answerErrors)
  return app
}
