import { Hono } from 'hono'
import type { Env } from '../src/platform/http.ts'
import { callsRoutes } from '../src/programme/calls/routes.tsx'
import { getLatestGuide } from '../src/programme/calls/store.ts'
import { callOverviewRoutes } from '../src/programme/home/call-overview-routes.tsx'
import { publicCallRoutes } from '../src/programme/home/public-call-routes.tsx'
import { callsWorld } from './calls-world.ts'
import { serve } from './request.ts'

export const SECRET = 'Titre encore confidentiel'
export const NOW = new Date('2026-10-01T08:00:00Z')

/** The pages of calls over a world of calls, at a time the test sets. */
export async function callsSite() {
  const world = await callsWorld(NOW)
  const clock = { now: NOW }
  const pages = new Hono<Env>()
    .route('/', callsRoutes)
    .route('/', callOverviewRoutes)
    .route('/', publicCallRoutes)
  const ask = await serve(pages, world.db, clock)
  return {
    ...world,
    clock,
    ask,
    /** A draft of Les Semailles, ready to be published at version 2. */
    async draft() {
      const { id, slug } = await world.readyCall(world.odile, world.people.semailles, { title: SECRET })
      const guide = async () => (await getLatestGuide(world.db, id)).guide
      return { id, slug, path: `/gestion/appels/${slug}`, guide }
    },
  }
}

export type CallsSite = Awaited<ReturnType<typeof callsSite>>
/** Text of a page with plain spaces, to look for a sentence in it. */
export const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
