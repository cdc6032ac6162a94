import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { findAllowedIncubator } from '../incubators/allowed-store.ts'
import type { Incubator } from '../incubators/incubator.ts'
import type { Member } from './team.ts'
import { listTeam } from './team-store.ts'

export interface InTeam {
  incubator: Incubator
  team: Member[]
}

/** The team of the address, for a head of its incubator; sign-in first, then 404 out of scope. */
export async function inTeam(c: Ctx, work: (found: InTeam) => Promise<Response>): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const incubator = await findAllowedIncubator(db, actor, 'manageTeam', c.req.param('slug') ?? '')
  return incubator ? work({ incubator, team: await listTeam(db, incubator.id) }) : notFound(c)
}
