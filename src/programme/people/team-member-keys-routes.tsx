import { Hono } from 'hono'
import type { Ctx, Env } from '../../platform/http.ts'
import { listPasskeys } from '../../platform/passkeys/store.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { resetKeys } from './actions/keys/reset-keys.ts'
import { MemberKeysPage } from './pages/member-keys-page.tsx'
import { TEAM, teamPath } from './pages/team-addresses.ts'
import { type InTeam, inTeam } from './team-scope-routes.tsx'
import { RESET_PROBLEMS } from './team-wording.ts'

/** The keys of a member who has lost them, taken away by a head. */
export const memberKeysRoutes = new Hono<Env>()

memberKeysRoutes.get(`${TEAM}/:id/cles`, c => inTeam(c, found => memberKeysPage(c, found, undefined)))

memberKeysRoutes.post(`${TEAM}/:id/cles`, c =>
  inTeam(c, async found => {
    const reset = await resetKeys(c.var.act, found.incubator.id, c.req.param('id') ?? '')
    if (reset.ok) return seeOther(c, `${teamPath(found.incubator.slug)}?dit=cles`)
    if (reset.reason === 'not-found') return notFound(c)
    return memberKeysPage(c, found, RESET_PROBLEMS[reset.reason])
  }),
)

async function memberKeysPage(c: Ctx, { incubator, team }: InTeam, problem: string | undefined) {
  const member = team.find(({ id }) => id === c.req.param('id'))
  if (!member) return notFound(c)
  const { length: count } = await listPasskeys(c.var.act.db, member.personId)
  const shell = c.var.shell(brandOf(incubator))
  return html(c, <MemberKeysPage {...{ shell, incubator, member, count, problem }} />, problem ? 422 : 200)
}
