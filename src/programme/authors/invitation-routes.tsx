import { Hono } from 'hono'
import { civilDate, frenchDate } from '../../platform/dates.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { startSession } from '../../platform/session.ts'
import { brandOf } from '../incubators/incubator.ts'
import { findPersonByAddress } from '../people/store.ts'
import { type AcceptRefusal, acceptInvitation } from './actions/accept-invitation.ts'
import { type AuthorInvitation, invitationEnds, stateOfInvitation } from './invitation.ts'
import { InvitationPage, InvitationRefusedPage } from './pages/invitation-page.tsx'
import { findInvitation } from './store/invitations.ts'
import { listPeople } from './store/people.ts'
import { findSubject } from './store/subject.ts'
import { nameOf } from './who.ts'
import { ACCEPT_PROBLEMS } from './wording.ts'

/** The link of an invitation: its page changes nothing, a click accepts. */
export const invitationRoutes = new Hono<Env>()
const PATH = '/candidatures/invitations/:token'

invitationRoutes.get(PATH, async c => {
  const invitation = await findInvitation(c.var.act.db, c.req.param('token'))
  if (!invitation) return refusedLink(c, 'unknown', 404)
  const state = stateOfInvitation(invitation, c.var.act.now)
  return state === 'open' ? invitationPage(c, invitation) : refusedLink(c, state, 404)
})

invitationRoutes.post(PATH, async c => {
  const accepted = await acceptInvitation(c.var.act, c.req.param('token'), c.var.config.publicUrl)
  if (!accepted.ok) return refusedLink(c, accepted.reason, accepted.reason === 'unknown' ? 404 : 422)
  const { applicationId, personId } = accepted.value
  if (personId !== c.var.act.actor.personId) await startSession(c, c.var.act, personId)
  return seeOther(c, `/candidatures/${applicationId}/auteurs?dit=rejoint`)
})

async function invitationPage(c: Ctx, invitation: AuthorInvitation): Promise<Response> {
  const { db, actor } = c.var.act
  const subject = await findSubject(db, actor, invitation.applicationId)
  if (!subject || subject.withdrawn) return refusedLink(c, subject ? 'withdrawn' : 'unknown', 404)
  const { incubator, title, call } = subject
  const author = (await listPeople(db, subject.id)).find(({ relation }) => relation === 'author')
  const known = await findPersonByAddress(db, invitation.address)
  const mine = known?.id === actor.personId
  const reader =
    actor.personId === null ? 'nobody' : mine ? 'invited' : known ? 'other-account' : 'adds-address'
  return html(
    c,
    <InvitationPage
      shell={c.var.shell(brandOf(incubator))}
      path={c.req.path}
      by={author ? nameOf(author) : 'Une personne'}
      title={title}
      call={call.title}
      rights={invitation.rights}
      address={invitation.address}
      until={frenchDate(civilDate(invitationEnds(invitation.invitedAt), incubator.zone))}
      reader={reader}
    />,
  )
}

const refusedLink = (c: Ctx, reason: AcceptRefusal, status: 404 | 422) =>
  html(c, <InvitationRefusedPage shell={c.var.shell()} problem={ACCEPT_PROBLEMS[reason]} />, status)
