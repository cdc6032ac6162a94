import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Env } from '../../platform/http.ts'
import { html, notFound } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import { statusOf as statusOfCall } from '../calls/call.ts'
import { mayOnCall } from '../calls/permissions.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall, getLatestGuide } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { listSentInGrace } from './grace-store.ts'
import { ReceivedPage } from './pages/received.tsx'
import { cursorText, REACHED_SLUGS, reachedOfSlug, readCursor } from './reached.ts'
import { countApplications, listReceived } from './received-store.ts'

export const receivedRoutes = new Hono<Env>()

receivedRoutes.get('/gestion/appels/:slug/candidatures', async c => {
  const { db, actor, now } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug')
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call) return notFound(c)
  const relations = await relationsToCall(db, actor, call.id)
  if (!mayOnCall('readGuideDraft', relations, statusOfCall(call, now))) return notFound(c)
  const after = readCursor(c.req.query('apres') ?? '')
  const state = reachedOfSlug(c.req.query('etat') ?? '') ?? null
  const [incubator, guide, counts, { rows, more }] = await Promise.all([
    getIncubator(db, call.incubatorId),
    getLatestGuide(db, call.id),
    countApplications(db, call.id),
    listReceived(db, call.id, after, state),
  ])
  const inGrace = await listSentInGrace(
    db,
    rows.map(({ id }) => id),
  )
  const last = rows.at(-1)
  const query = state ? `etat=${REACHED_SLUGS[state]}&` : ''
  return html(
    c,
    <ReceivedPage
      shell={c.var.shell(brandOf(incubator))}
      slug={call.slug}
      callTitle={guide.guide.title}
      zone={incubator.zone}
      counts={counts}
      state={state}
      rows={rows}
      inGrace={inGrace}
      first={after === null}
      next={
        more && last
          ? `/gestion/appels/${call.slug}/candidatures?${query}apres=${cursorText(last)}`
          : undefined
      }
    />,
  )
})
