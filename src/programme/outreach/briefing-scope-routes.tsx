import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import type { CountedBriefing } from './briefing.ts'
import { findBriefing } from './briefings-store.ts'
import { countSeated, listWaiting } from './registrations-store.ts'
import { ofTeam, type TeamScope } from './scope-routes.tsx'

export interface BriefingScope extends TeamScope {
  briefing: CountedBriefing
}

/** One briefing of the call of this address, for its team. */
export const ofBriefing = (c: Ctx, work: (scope: BriefingScope) => Promise<Response> | Response) =>
  ofTeam(c, 'holdBriefings', async scope => {
    const { db } = c.var.act
    const briefing = await findBriefing(db, scope.call.id, c.req.param('id') ?? '')
    if (!briefing) return notFound(c)
    const seated = await countSeated(db, briefing.id)
    const waiting = (await listWaiting(db, briefing.id, 10_000)).length
    return work({ ...scope, briefing: { ...briefing, seated, waiting } })
  })
