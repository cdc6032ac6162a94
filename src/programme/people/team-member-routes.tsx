import { Hono } from 'hono'
import { civilDate } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { cleanDate, cleanLine } from '../incubators/clean.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { changeRole } from './actions/change-role.ts'
import { recordDeparture } from './actions/record-departure.ts'
import { DeparturePage } from './pages/departure-page.tsx'
import { MemberPage } from './pages/member-page.tsx'
import { MovedPage } from './pages/moved-page.tsx'
import { TEAM, teamPath } from './pages/team-addresses.ts'
import type { Member } from './team.ts'
import { type InTeam, inTeam } from './team-scope-routes.tsx'
import { findRole, listTeam } from './team-store.ts'
import { DEPARTURE_PROBLEMS, ROLE_WORDS, TEAM_PROBLEMS } from './team-wording.ts'

/** One member: another role, or a departure. The address is of the role as it was shown. */
export const memberRoutes = new Hono<Env>()

type Found = InTeam & { member: Member }

function inMember(c: Ctx, work: (found: Found) => Promise<Response>): Promise<Response> {
  return inTeam(c, async found => {
    const id = c.req.param('id') ?? ''
    const member = found.team.find(each => each.id === id)
    return member ? work({ ...found, member }) : moved(c, found.incubator, id, '')
  })
}

/** What became of a role that was on a page and no longer is; nothing when it never was of this team. */
async function moved(c: Ctx, incubator: Incubator, id: string, mine: string): Promise<Response> {
  const { db } = c.var.act
  const old = await findRole(db, incubator.id, id)
  if (!old) return notFound(c)
  const now = (await listTeam(db, incubator.id)).find(({ personId }) => personId === old.personId)
  const shell = c.var.shell(brandOf(incubator))
  const props = { shell, slug: incubator.slug, name: old.name, role: now?.role ?? null, mine }
  return html(c, <MovedPage {...props} />, 409)
}

memberRoutes.get(`${TEAM}/:id`, c => inMember(c, found => memberPage(c, found)))

memberRoutes.post(`${TEAM}/:id`, c =>
  inTeam(c, async found => {
    const { incubator, team } = found
    const id = c.req.param('id') ?? ''
    const role = (await formOf(c)).text('role')
    const changed = await changeRole(c.var.act, incubator.id, { id, role })
    if (changed.ok) return seeOther(c, `${teamPath(incubator.slug)}?dit=role`)
    const member = team.find(each => each.id === id)
    if (changed.reason === 'changed-meanwhile' || !member)
      return moved(c, incubator, id, role in ROLE_WORDS ? ROLE_WORDS[role as Member['role']] : '')
    if (changed.reason === 'not-found') return notFound(c)
    return memberPage(c, { ...found, member }, role, TEAM_PROBLEMS[changed.reason])
  }),
)

async function memberPage(c: Ctx, found: Found, role = found.member.role as string, problem?: string) {
  const { incubator, member } = found
  const shell = c.var.shell(brandOf(incubator))
  return html(c, <MemberPage {...{ shell, incubator, member, role, problem }} />, problem ? 422 : 200)
}

memberRoutes.get(`${TEAM}/:id/depart`, c =>
  inMember(c, found => {
    const day = civilDate(c.var.act.now, found.incubator.zone)
    return departurePage(c, found, { day, reason: '' })
  }),
)

memberRoutes.post(`${TEAM}/:id/depart`, c =>
  inTeam(c, async found => {
    const { incubator, team } = found
    const id = c.req.param('id') ?? ''
    const form = await formOf(c)
    const typed = { day: cleanDate(form.text('jour')), reason: cleanLine(form.text('motif')) }
    const left = await recordDeparture(c.var.act, incubator.id, { id, ...typed })
    if (left.ok) return afterDeparture(c, found)
    const member = team.find(each => each.id === id)
    if (left.reason === 'changed-meanwhile' || !member) return moved(c, incubator, id, 'Départ')
    if (left.reason === 'not-found') return notFound(c)
    const message = left.reason === 'last-head' ? TEAM_PROBLEMS['last-head'] : DEPARTURE_PROBLEMS[left.reason]
    const field = left.reason.startsWith('reason') ? 'motif' : 'jour'
    return departurePage(c, { ...found, member }, typed, { field, message })
  }),
)

/** Someone who records their own departure sees the team no more. */
const afterDeparture = (c: Ctx, { incubator, team }: InTeam) => {
  const own = team.find(({ id }) => id === c.req.param('id'))?.personId === c.var.act.actor.personId
  return seeOther(c, own ? '/' : `${teamPath(incubator.slug)}?dit=depart`)
}

async function departurePage(
  c: Ctx,
  { incubator, member }: Found,
  typed: { day: string; reason: string },
  error?: { field: string; message: string },
) {
  const shell = c.var.shell(brandOf(incubator))
  return html(c, <DeparturePage {...{ shell, incubator, member, typed, error }} />, error ? 422 : 200)
}
