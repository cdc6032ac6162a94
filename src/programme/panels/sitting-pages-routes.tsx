import { civilDate } from '../../platform/dates.ts'
import type { Ctx } from '../../platform/http.ts'
import { html, notFound } from '../../platform/respond.tsx'
import { conveneAgain } from './convening.ts'
import { sittingFinding } from './convening-wording.ts'
import { holdings, quorumAt } from './held-store.ts'
import { SittingPage } from './pages/sitting.tsx'
import { SittingsPage } from './pages/sittings.tsx'
import { PANEL_KINDS, type Panel, type PanelKind, type Seat } from './panel.ts'
import { saidOf } from './said.ts'
import type { CallScope } from './scope-routes.ts'
import type { FieldError } from './seat-form.ts'
import type { PresenceTyped, SeatPresence } from './sitting.ts'
import { findPanel, listCallSittings, listSeats, listSittings, type PanelSitting } from './store.ts'

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
  const all = await listCallSittings(db, call.id)
  const held = []
  for (const { id, seats, quorumPercent } of panels) {
    const theirs = all.filter(({ panelId }) => panelId === id)
    held.push(...(await holdings(db, theirs, { seats, percent: quorumPercent })))
  }
  const findings = new Map(held.map(each => [each.id, sittingFinding(each)]))
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
      sittings={all.map(sitting => ({ ...sitting, finding: findings.get(sitting.id) ?? '' }))}
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

export async function sittingPage(
  c: Ctx,
  { call, guide, incubator, shell, panel, sitting, seats }: SittingScope,
  typed: { date: string; lieu: string; presences: PresenceTyped[] },
  errors: FieldError[],
  version: number,
): Promise<Response> {
  const { db, now } = c.var.act
  const all = await holdings(db, await listSittings(db, panel.id), { seats, percent: panel.quorumPercent })
  const held = all.find(({ id }) => id === sitting.id)
  if (!held) return notFound(c)
  const next = all.find(({ convenedAfter }) => convenedAfter === sitting.id)
  const today = civilDate(now, incubator.zone)
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
      finding={sittingFinding(held)}
      again={conveneAgain(held, { on: null, today, next: next !== undefined }).ok}
      next={next}
      typed={typed}
      errors={errors}
      said={saidOf(c.req.query('dit'))}
    />,
    errors.length > 0 ? 422 : 200,
  )
}
