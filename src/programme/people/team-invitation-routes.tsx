import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { civilDate, frenchDate } from '../../platform/dates.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { addressKey } from '../../platform/mail/address.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { type AcceptRefusal, acceptTeamInvitation } from './actions/accept-team-invitation.ts'
import { TeamInvitationPage, TeamInvitationRefusedPage } from './pages/team-invitation-page.tsx'
import { listAddresses } from './store.ts'
import { stateOfTeamInvitation, type TeamInvitation, teamInvitationEnds } from './team-invitation.ts'
import { findTeamInvitation } from './team-invitations-store.ts'
import { ACCEPT_REFUSALS } from './team-wording.ts'

/** Joining a team: by the link of the e-mail, signed in with the invited address. */
export const teamInvitationRoutes = new Hono<Env>()
const PATH = '/equipes/invitations/:token'

teamInvitationRoutes.get(PATH, async c => {
  const invitation = await findTeamInvitation(c.var.act.db, c.req.param('token'))
  if (!invitation) return refusedLink(c, 'unknown', 404)
  const state = stateOfTeamInvitation(invitation, c.var.act.now)
  return state === 'open' ? invitationPage(c, invitation, 200) : refusedLink(c, state, 404)
})

teamInvitationRoutes.post(PATH, async c => {
  const token = c.req.param('token')
  if (c.var.act.actor.personId === null) return askSignIn(c)
  const accepted = await acceptTeamInvitation(c.var.act, token)
  if (accepted.ok) return seeOther(c, accepted.value.role === 'coach' ? '/suivi' : '/gestion')
  const invitation = await findTeamInvitation(c.var.act.db, token)
  return invitation && accepted.reason === 'other-account'
    ? invitationPage(c, invitation, 422)
    : refusedLink(c, accepted.reason, accepted.reason === 'unknown' ? 404 : 422)
})

async function invitationPage(c: Ctx, invitation: TeamInvitation, status: 200 | 422): Promise<Response> {
  const { db, actor } = c.var.act
  const incubator = await getIncubator(db, invitation.incubatorId)
  const { personId } = actor
  const own = personId === null ? [] : await listAddresses(db, personId)
  const invited = own.some(({ address }) => addressKey(address) === addressKey(invitation.address))
  return html(
    c,
    <TeamInvitationPage
      shell={c.var.shell(brandOf(incubator))}
      incubator={incubator}
      path={c.req.path}
      role={invitation.role}
      address={invitation.address}
      until={frenchDate(civilDate(teamInvitationEnds(invitation.invitedAt), incubator.zone))}
      reader={personId === null ? 'nobody' : invited ? 'invited' : 'other'}
    />,
    status,
  )
}

const refusedLink = (c: Ctx, reason: AcceptRefusal, status: 404 | 422) =>
  html(c, <TeamInvitationRefusedPage shell={c.var.shell()} problem={ACCEPT_REFUSALS[reason]} />, status)
