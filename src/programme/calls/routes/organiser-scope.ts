import { askSignIn } from '../../../platform/ask-sign-in.ts'
import type { Ctx } from '../../../platform/http.ts'
import { notFound } from '../../../platform/respond.tsx'
import { brandOf, type Incubator } from '../../incubators/incubator.ts'
import { listIncubatorsOrganisedBy, listIncubatorsWhere } from '../../incubators/store.ts'
import { listIncubatorCalls } from '../store.ts'

/** Runs `work` for someone who organises somewhere, with where; sign-in first, then 404. */
export async function asOrganiser(
  c: Ctx,
  work: (incubators: Incubator[]) => Promise<Response>,
): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const incubators = await listIncubatorsOrganisedBy(db, actor.personId)
  return incubators.length === 0 ? notFound(c) : work(incubators)
}

/** Where one's role is to read, with their calls; nothing for most people. */
export async function readGroups(c: Ctx) {
  const { db, actor } = c.var.act
  const read = actor.personId === null ? [] : await listIncubatorsWhere(db, actor.personId, 'reader')
  return Promise.all(
    read.map(async incubator => ({ incubator, calls: await listIncubatorCalls(db, incubator.id) })),
  )
}

/** One incubator: its own name and colours; several: those of the platform. */
export function shellFor(c: Ctx, incubators: Incubator[]) {
  const [only, ...others] = incubators
  return only && others.length === 0 ? c.var.shell(brandOf(only)) : c.var.shell()
}
