import type { Ctx } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { SittingPage } from './pages/sitting.tsx'
import { SittingsPage } from './pages/sittings.tsx'
import { isSeated, PANEL_KINDS, type Panel, type PanelKind, type Seat } from './panel.ts'
import { quorumOf } from './quorum.ts'
import { saidOf } from './said.ts'
import type { CallScope } from './scope-routes.ts'
import type { FieldError } from './seat-form.ts'
import type { PresenceTyped, SeatPresence } from './sitting.ts'
import { findPanel, listCallSittings, listPresences, listSeats, type PanelSitting } from './store.ts'

/** Those who sit, and those whose presence is recorded although their seat was removed since. */
export const attending = (seats: readonly Seat[], presences: readonly SeatPresence[]): Seat[] =>
  seats.filter(seat => isSeated(seat) || presences.some(({ seatId }) => seatId === seat.id))

const quorumAt = (seats: readonly Seat[], presences: readonly SeatPresence[], percent: number) =>
  quorumOf(
    attending(seats, presences).map(
      seat => presences.find(({ seatId }) => seatId === seat.id)?.presence ?? null,
    ),
    percent,
  )

export async function sittingsPage(
  c: Ctx,
  { call, guide, shell }: CallScope,
  shown: { typed: Partial<Record<PanelKind, string>>; errors: FieldError[] } = { typed: {}, errors: [] },
): Promise<Response> {
  const { db } = c.var.act
  const panels: (Panel & { seats: Seat[] })[] = []
  for (const kind of PANEL_KINDS) {
    const panel = await findPanel(db, call.id, kind)
    if (panel) panels.push({ ...panel, seats: await listSeats(db, panel.id) })
  }
  const sittings = await Promise.all(
    (await listCallSittings(db, call.id)).map(async sitting => {
      const panel = panels.find(({ id }) => id === sitting.panelId)
      const presences = await listPresences(db, sitting.id)
      return { ...sitting, quorum: quorumAt(panel?.seats ?? [], presences, panel?.quorumPercent ?? 50) }
    }),
  )
  return html(
    c,
    <SittingsPage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      panels={panels.map(({ kind, quorumPercent, version, seats }) => ({
        kind,
        percent: quorumPercent,
        version,
        rule: quorumAt(seats, [], quorumPercent),
      }))}
      sittings={sittings}
      said={saidOf(c.req.query('dit'))}
      {...shown}
    />,
    shown.errors.length > 0 ? 422 : 200,
  )
}

export interface SittingScope extends CallScope {
  panel: Panel
  sitting: PanelSitting
  seats: Seat[]
  presences: SeatPresence[]
}

export function sittingPage(
  c: Ctx,
  { call, guide, shell, panel, sitting, seats, presences }: SittingScope,
  typed: { date: string; lieu: string; presences: PresenceTyped[] },
  errors: FieldError[],
  version: number,
): Response {
  return html(
    c,
    <SittingPage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      id={sitting.id}
      kind={sitting.kind}
      heldOn={sitting.heldOn}
      version={version}
      quorum={quorumAt(seats, presences, panel.quorumPercent)}
      typed={typed}
      errors={errors}
      said={saidOf(c.req.query('dit'))}
    />,
    errors.length > 0 ? 422 : 200,
  )
}
