import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { inviteAll, inviteSeat, letterFor } from './actions/invite-seats.ts'
import { removeSeat } from './actions/remove-seat.ts'
import { panelPath, seatPath } from './addresses.ts'
import { loadAhead } from './ahead-store.ts'
import { InvitePage } from './pages/invite.tsx'
import { RemovePage } from './pages/remove.tsx'
import { PANEL_KINDS, PANEL_SLUGS, type Seat, statusOfSeat } from './panel.ts'
import { type PanelScope, type SeatScope, withPanel, withSeat } from './scope-routes.ts'
import { removedPage } from './seats-routes.tsx'
import { SEAT_REFUSALS } from './wording.ts'

/** Inviting and removing: each previewed before it is done. */
export const inviteRoutes = new Hono<Env>()

for (const kind of PANEL_KINDS) {
  const at = `/gestion/appels/:slug/${PANEL_SLUGS[kind]}`

  inviteRoutes.get(`${at}/invitations`, c =>
    withPanel(c, kind, async scope => {
      const path = panelPath(scope.call.slug, kind)
      const waiting = scope.seats.filter(seat => statusOfSeat(seat) === 'prepared')
      if (waiting.length === 0) return seeOther(c, path)
      return invitePage(c, scope, waiting, `${path}/invitations`, {}, null)
    }),
  )

  inviteRoutes.post(`${at}/invitations`, c =>
    withPanel(c, kind, async ({ call, panel }) => {
      const invited = await inviteAll(c.var.act, panel.id, c.var.config.publicUrl)
      return invited.ok ? seeOther(c, `${panelPath(call.slug, kind)}?dit=invites`) : notFound(c)
    }),
  )

  inviteRoutes.get(`${at}/sieges/:id/invitation`, c =>
    withSeat(c, kind, async scope => {
      const { call, seat } = scope
      const path = seatPath(call.slug, kind, seat.id)
      if (seat.removedAt !== null || seat.answer === 'accepted') return seeOther(c, path)
      const seen = seat.invitedAt === null ? '' : String(seat.invitedAt.getTime())
      return invitePage(c, scope, [seat], `${path}/invitation`, { vu: seen }, warningFor(seat))
    }),
  )

  inviteRoutes.post(`${at}/sieges/:id/invitation`, c =>
    withSeat(c, kind, async ({ call, seat }) => {
      const seen = (await formOf(c)).text('vu')
      const when = /^\d{1,15}$/.test(seen) ? new Date(Number(seen)) : null
      const invited = await inviteSeat(c.var.act, seat.id, when, c.var.config.publicUrl)
      if (invited.ok) return seeOther(c, `${seatPath(call.slug, kind, seat.id)}?dit=invite`)
      if (invited.reason === 'not-found') return notFound(c)
      return removedPage(c, call.slug, kind, seat.id, SEAT_REFUSALS.removed)
    }),
  )

  inviteRoutes.get(`${at}/sieges/:id/retrait`, c =>
    withSeat(c, kind, async scope =>
      scope.seat.removedAt === null
        ? removePage(c, scope, '', null)
        : seeOther(c, seatPath(scope.call.slug, kind, scope.seat.id)),
    ),
  )

  inviteRoutes.post(`${at}/sieges/:id/retrait`, c =>
    withSeat(c, kind, async scope => {
      const typed = (await formOf(c)).text('motif')
      const removed = await removeSeat(c.var.act, scope.seat.id, typed)
      if (removed.ok) return seeOther(c, `${seatPath(scope.call.slug, kind, scope.seat.id)}?dit=retire`)
      return removed.reason === 'not-found'
        ? notFound(c)
        : removePage(c, scope, typed, SEAT_REFUSALS[removed.reason])
    }),
  )
}

function warningFor({ invitedAt, answer }: Seat): string | null {
  if (answer === 'declined')
    return 'Cette personne a décliné. Une nouvelle invitation met son refus de côté : elle pourra accepter.'
  return invitedAt === null
    ? null
    : 'Cette personne est déjà invitée. Le nouveau lien remplace le premier, qui ne marchera plus.'
}

async function invitePage(
  c: Ctx,
  { call, guide, incubator, shell, kind, panel }: PanelScope,
  seats: Seat[],
  action: string,
  hidden: Record<string, string>,
  warning: string | null,
): Promise<Response> {
  const [first] = seats
  if (!first) return notFound(c)
  const { publicUrl } = c.var.config
  // The link itself is made when it is sent.
  const token = '(lien personnel)'
  const { db, now } = c.var.act
  const ahead = await loadAhead(db, { kind, callId: call.id, panelId: panel.id }, incubator.zone, now)
  const letter = letterFor(first, { kind, incubator, guide, ahead, publicUrl, token })
  return html(
    c,
    <InvitePage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      kind={kind}
      action={action}
      seats={seats}
      letter={letter}
      hidden={hidden}
      warning={warning}
    />,
  )
}

const removePage = (
  c: Ctx,
  { call, guide, shell, kind, seat }: SeatScope,
  typed: string,
  problem: string | null,
): Response =>
  html(
    c,
    <RemovePage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      kind={kind}
      seat={seat}
      typed={typed}
      problem={problem}
    />,
    problem === null ? 200 : 422,
  )
