import { Hono } from 'hono'
import { DEMONSTRATION_PEOPLE } from '../../../seeds/people.ts'
import type { Env } from '../../platform/http.ts'
import { isFromThisMachine } from '../../platform/network.ts'
import { html, notFound } from '../../platform/respond.tsx'
import { DemonstrationPage } from './demonstration-page.tsx'

/** Who to sign in as, in the demonstration only. */
export const demonstrationRoutes = new Hono<Env>()

demonstrationRoutes.get('/demonstration', c =>
  c.var.config.demonstration && isFromThisMachine(c)
    ? html(c, <DemonstrationPage shell={c.var.shell()} people={DEMONSTRATION_PEOPLE} />)
    : notFound(c),
)
