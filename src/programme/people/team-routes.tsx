import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { inviteMember } from './actions/invite-member.ts'
import { takeBackInvitation } from './actions/take-back-invitation.ts'
import { TEAM, teamPath } from './pages/team-addresses.ts'
import { type TeamFieldError, TeamPage } from './pages/team-page.tsx'
import { listPendingInvitations } from './team-invitations-store.ts'
import { memberKeysRoutes } from './team-member-keys-routes.tsx'
import { memberRoutes } from './team-member-routes.tsx'
import { type InTeam, inTeam } from './team-scope-routes.tsx'
import { listDeparted } from './team-store.ts'
import { isTeamSaid, TEAM_PROBLEMS } from './team-wording.ts'

/** The team of an incubator, by its heads: who is in it, who is invited, who has left. */
export const teamRoutes = new Hono<Env>().route('/', memberRoutes).route('/', memberKeysRoutes)

teamRoutes.get(TEAM, c => inTeam(c, found => teamPage(c, found, {})))

teamRoutes.post(TEAM, c =>
  inTeam(c, async found => {
    const form = await formOf(c)
    const typed = { address: form.text('adresse'), role: form.text('role') }
    const { publicUrl } = c.var.config
    const invited = await inviteMember(c.var.act, found.incubator.id, { ...typed, publicUrl })
    if (invited.ok) return seeOther(c, `${teamPath(found.incubator.slug)}?dit=invite`)
    if (invited.reason === 'not-found') return notFound(c)
    const field = invited.reason === 'role-missing' ? 'role' : 'adresse'
    return teamPage(c, found, { typed, errors: [{ field, message: TEAM_PROBLEMS[invited.reason] }] })
  }),
)

teamRoutes.post(`${TEAM}/invitations/:id/reprise`, c =>
  inTeam(c, async found => {
    const taken = await takeBackInvitation(c.var.act, found.incubator.id, c.req.param('id') ?? '')
    if (taken.ok) return seeOther(c, `${teamPath(found.incubator.slug)}?dit=reprise`)
    return taken.reason === 'not-found' ? notFound(c) : teamPage(c, found, { gone: true })
  }),
)

interface Shown {
  typed?: { address: string; role: string }
  errors?: TeamFieldError[]
  /** The invitation was no longer there to take back. */
  gone?: boolean
}

async function teamPage(c: Ctx, { incubator, team }: InTeam, shown: Shown): Promise<Response> {
  const { db, now, actor } = c.var.act
  const { typed = { address: '', role: '' }, errors = [], gone = false } = shown
  const said = c.req.query('dit') ?? ''
  return html(
    c,
    <TeamPage
      shell={c.var.shell(brandOf(incubator))}
      incubator={incubator}
      team={team}
      pending={await listPendingInvitations(db, incubator.id)}
      departed={await listDeparted(db, incubator.id)}
      self={actor.personId}
      now={now}
      typed={typed}
      errors={errors}
      said={gone ? 'parti' : isTeamSaid(said) ? said : null}
    />,
    gone ? 409 : errors.length > 0 ? 422 : 200,
  )
}
