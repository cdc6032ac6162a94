import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { codeAgainRoutes } from './code-again-routes.ts'
import { confirmLinkRoutes } from './confirm-link-routes.tsx'
import { confirmRoutes } from './confirm-routes.tsx'
import { fileRoutes } from './file-routes.tsx'
import { followRoutes } from './follow-routes.tsx'
import { formInForceRoutes } from './form-in-force-routes.tsx'
import { formQuestionRoutes } from './form-question-routes.tsx'
import { formRoutes } from './form-routes.tsx'
import { keepRoutes } from './keep-routes.ts'
import { newQuestionsRoutes } from './new-questions-routes.tsx'
import { organiserRoutes } from './organiser-routes.tsx'
import { receiptRoutes } from './receipt-routes.tsx'
import { receivedRoutes } from './received-routes.tsx'
import { sendRoutes } from './send-routes.tsx'
import { startRoutes } from './start-routes.tsx'
import { versionsRoutes } from './versions-routes.tsx'
import { withdrawalRoutes } from './withdrawal-routes.tsx'
import { writeRoutes } from './write-routes.tsx'

/** Applications, in the order an agent meets them; then what the organiser reads. */
export const applicationsRoutes = new Hono<Env>()

const ALL = [
  formRoutes,
  formQuestionRoutes,
  formInForceRoutes,
  startRoutes,
  confirmLinkRoutes,
  confirmRoutes,
  codeAgainRoutes,
  writeRoutes,
  keepRoutes,
  sendRoutes,
  followRoutes,
  newQuestionsRoutes,
  receiptRoutes,
  versionsRoutes,
  withdrawalRoutes,
  receivedRoutes,
  organiserRoutes,
  fileRoutes,
]
for (const routes of ALL) applicationsRoutes.route('/', routes)
