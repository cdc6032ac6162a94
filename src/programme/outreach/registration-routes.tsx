import { Hono } from 'hono'
import { drawCalendar } from '../../platform/calendar.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { findTarget } from '../../platform/mail/links.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import type { PublicCall } from '../calls/call.ts'
import { getPublicCall } from '../calls/store.ts'
import { confirmRegistration, leaveBriefing } from './actions/decide-registration.ts'
import { type Briefing, type Registration, stateOfRegistration, statusOfBriefing } from './briefing.ts'
import { getBriefing } from './briefings-store.ts'
import { RegistrationPage } from './pages/registration.tsx'
import { findRegistration } from './registrations-store.ts'
import { oldLink, publicOf } from './scope-routes.tsx'

/** A seat at a briefing, by the link of an e-mail. */
export const registrationRoutes = new Hono<Env>()

registrationRoutes.get('/inscriptions/:token', c =>
  ofRegistration(c, ({ secret, call, briefing, registration }) =>
    html(
      c,
      <RegistrationPage
        {...publicOf(c, call)}
        secret={secret}
        zone={call.incubator.zone}
        briefing={briefing}
        status={statusOfBriefing(briefing, c.var.act.now)}
        state={stateOfRegistration(registration)}
        name={registration.name}
        said={c.req.query('dit') === '1'}
      />,
    ),
  ),
)

registrationRoutes.post('/inscriptions/:token', async c => {
  const secret = c.req.param('token')
  const confirmed = await confirmRegistration(c.var.act, secret, c.var.config.publicUrl)
  return decided(c, confirmed, secret)
})

registrationRoutes.post('/inscriptions/:token/depart', async c => {
  const secret = c.req.param('token')
  const left = await leaveBriefing(c.var.act, secret, c.var.config.publicUrl)
  return decided(c, left, secret)
})

// Too late to change anything: the page of the link says why.
const decided = (c: Ctx, outcome: { ok: true } | { ok: false; reason: string }, secret: string) =>
  outcome.ok
    ? seeOther(c, `/inscriptions/${secret}?dit=1`)
    : outcome.reason === 'over'
      ? seeOther(c, `/inscriptions/${secret}`)
      : oldLink(c)

registrationRoutes.get('/inscriptions/:token/reunion.ics', c =>
  ofRegistration(c, ({ secret, briefing, registration }) => {
    const seated = stateOfRegistration(registration) === 'seated'
    const file = drawCalendar({
      name: briefing.title,
      host: new URL(c.var.config.publicUrl).hostname,
      now: c.var.act.now,
      events: [
        {
          id: briefing.id,
          version: briefing.version,
          title: briefing.title,
          start: briefing.startsAt,
          end: new Date(briefing.startsAt.getTime() + briefing.minutes * 60_000),
          location: briefing.place || (seated ? briefing.link : ''),
          url: seated ? briefing.link : '',
          description: `${briefing.notes}\n\n${c.var.config.publicUrl}/inscriptions/${secret}`.trim(),
          cancelled: briefing.cancelledAt !== null,
        },
      ],
    })
    return c.body(file, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="reunion.ics"',
      'Cache-Control': 'no-store',
    })
  }),
)

interface Scope {
  secret: string
  call: PublicCall
  briefing: Briefing
  registration: Registration
}

async function ofRegistration(
  c: Ctx,
  work: (scope: Scope) => Response | Promise<Response>,
): Promise<Response> {
  const { db, now } = c.var.act
  const secret = c.req.param('token') ?? ''
  const id = await findTarget(db, 'registration', secret, now)
  const registration = id === undefined ? undefined : await findRegistration(db, id)
  if (!registration) return oldLink(c)
  const briefing = await getBriefing(db, registration.briefingId)
  return work({ secret, call: await getPublicCall(db, briefing.callId), briefing, registration })
}
