import type { Shell } from '../../design/index.ts'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound, seeOther } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import type { Call } from '../calls/call.ts'
import type { Guide } from '../calls/guide.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall, getLatestGuide } from '../calls/store.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { panelPath } from './addresses.ts'
import type { Panel, PanelKind, Seat } from './panel.ts'
import { mayOnPanel, type PanelAbility } from './permissions.ts'
import { findPanel, listSeats } from './store.ts'

/** A call whose panels an organiser works on. */
export interface CallScope {
  call: Call
  incubator: Incubator
  guide: Guide
  shell: Shell
}

/** Runs `work` for someone allowed on the call of this address; sign-in first, then 404 out of scope. */
export async function withCall(
  c: Ctx,
  ability: PanelAbility,
  work: (scope: CallScope) => Promise<Response>,
): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call) return notFound(c)
  if (!mayOnPanel(ability, await relationsToCall(db, actor, call.id))) return notFound(c)
  const incubator = await getIncubator(db, call.incubatorId)
  const { guide } = await getLatestGuide(db, call.id)
  return work({ call, incubator, guide, shell: c.var.shell(brandOf(incubator)) })
}

export interface PanelScope extends CallScope {
  kind: PanelKind
  panel: Panel
  seats: Seat[]
}

/** The same with its jury or committee; while there is none, its page says how to create it. */
export function withPanel(
  c: Ctx,
  kind: PanelKind,
  work: (scope: PanelScope) => Promise<Response>,
): Promise<Response> {
  return withCall(c, 'managePanel', async scope => {
    const panel = await findPanel(c.var.act.db, scope.call.id, kind)
    if (!panel) return seeOther(c, panelPath(scope.call.slug, kind))
    return work({ ...scope, kind, panel, seats: await listSeats(c.var.act.db, panel.id) })
  })
}

export interface SeatScope extends PanelScope {
  seat: Seat
}

/** The same with the seat named in the address, if it is one of this panel. */
export function withSeat(
  c: Ctx,
  kind: PanelKind,
  work: (scope: SeatScope) => Promise<Response>,
): Promise<Response> {
  return withPanel(c, kind, async scope => {
    const seat = scope.seats.find(({ id }) => id === c.req.param('id'))
    return seat ? work({ ...scope, seat }) : notFound(c)
  })
}

/** A version number from a hidden field; -1, which no version is, when it is not one. */
export const versionOf = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : -1)
