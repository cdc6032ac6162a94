import { Hono } from 'hono'
import { frenchDate, isCivilDate } from '../../platform/dates.ts'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { createSitting, recordSitting } from './actions/hold-sitting.ts'
import { sittingsPath } from './addresses.ts'
import { differencesOf } from './differences.ts'
import { attending } from './held-store.ts'
import { ClashPage } from './pages/clash.tsx'
import { callCrumbs } from './pages/parts.tsx'
import { NewSittingPage } from './pages/sittings.tsx'
import { PANEL_KINDS, type Panel } from './panel.ts'
import { type CallScope, versionOf, withCall } from './scope-routes.ts'
import type { FieldError } from './seat-form.ts'
import {
  type PresenceTyped,
  readPresences,
  readSitting,
  type SeatPresence,
  type SittingRecord,
} from './sitting.ts'
import { type SittingScope, sittingPage, sittingsPage } from './sitting-pages-routes.tsx'
import { findPanel, findPanelById, findSitting, listPresences, listSeats } from './store.ts'
import { PRESENCE_WORDS } from './wording.ts'

/** Sittings of the jury and of the committee, for the organisers of the call. */
export const sittingRoutes = new Hono<Env>()
const at = '/gestion/appels/:slug/seances'
const organise = (c: Ctx, work: (scope: CallScope) => Promise<Response>) => withCall(c, 'holdSittings', work)

sittingRoutes.get(at, c => organise(c, scope => sittingsPage(c, scope)))

sittingRoutes.get(`${at}/nouvelle`, c =>
  organise(c, async scope => {
    const panels = await panelsOf(c, scope)
    const only = panels.length === 1 ? (panels[0]?.kind ?? '') : ''
    return newPage(c, scope, panels, { instance: only, date: '', lieu: '' }, [], c.var.act.newId())
  }),
)

sittingRoutes.post(at, c =>
  organise(c, async scope => {
    const form = await formOf(c)
    const panels = await panelsOf(c, scope)
    const typed = { instance: form.text('instance'), date: form.text('date'), lieu: form.text('lieu') }
    const panel = panels.find(({ kind }) => kind === typed.instance)
    const { said, errors } = readSitting(typed)
    if (!panel) errors.unshift({ field: 'instance', message: 'Choisissez qui se réunit.' })
    if (errors.length > 0 || !panel) return newPage(c, scope, panels, typed, errors, form.text('id'))
    const created = await createSitting(c.var.act, panel.id, said, form.text('id') || c.var.act.newId())
    return created.ok
      ? seeOther(c, `${sittingsPath(scope.call.slug)}/${created.value.id}?dit=seance`)
      : notFound(c)
  }),
)

sittingRoutes.get(`${at}/:id`, c =>
  withSitting(c, async scope => {
    const { sitting } = scope
    const typed = { date: sitting.heldOn, lieu: sitting.place, presences: typedPresences(scope) }
    return sittingPage(c, scope, typed, [], sitting.version)
  }),
)

sittingRoutes.post(`${at}/:id`, c =>
  withSitting(c, async scope => {
    const { call, sitting } = scope
    const form = await formOf(c)
    const path = `${sittingsPath(call.slug)}/${sitting.id}`
    if (form.text('choix') === 'autre') return seeOther(c, path)
    const typed = {
      date: form.text('date'),
      lieu: form.text('lieu'),
      presences: typedPresences(scope, form),
    }
    const version = versionOf(form.text('version'))
    const day = readSitting(typed)
    const read = readPresences(typed.presences)
    const errors = [...day.errors, ...read.errors]
    if (errors.length > 0) return sittingPage(c, scope, typed, errors, version)
    const said = { ...day.said, presences: read.presences }
    const ids = { panelId: sitting.panelId, sittingId: sitting.id }
    const recorded = await recordSitting(c.var.act, ids, said, version)
    if (recorded.ok) return seeOther(c, `${path}?dit=presences`)
    return recorded.reason === 'not-found' ? notFound(c) : clash(c, scope, form, said)
  }),
)

async function panelsOf(c: Ctx, { call }: CallScope): Promise<Panel[]> {
  const found = await Promise.all(PANEL_KINDS.map(kind => findPanel(c.var.act.db, call.id, kind)))
  return found.filter(panel => panel !== undefined)
}

/** The sitting of the address, for an organiser of its call. */
export function withSitting(c: Ctx, work: (scope: SittingScope) => Promise<Response>): Promise<Response> {
  return organise(c, async scope => {
    const { db } = c.var.act
    const sitting = await findSitting(db, scope.call.id, c.req.param('id') ?? '')
    const panel = sitting && (await findPanelById(db, sitting.panelId))
    if (!sitting || !panel) return notFound(c)
    const [seats, presences] = [await listSeats(db, panel.id), await listPresences(db, sitting.id)]
    return work({ ...scope, panel, sitting, seats, presences })
  })
}

/** One line a seat: what is kept, or what the form holds when there is one. */
function typedPresences({ seats, presences }: SittingScope, form?: FormFields): PresenceTyped[] {
  return attending(seats, presences).map(({ id, name }) => {
    const kept = presences.find(({ seatId }) => seatId === id)
    return {
      seatId: id,
      name,
      presence: form ? form.text(`p.${id}`) : (kept?.presence ?? ''),
      representedBy: form ? form.text(`r.${id}`) : (kept?.representedBy ?? ''),
    }
  })
}

function newPage(
  c: Ctx,
  { call, guide, shell }: CallScope,
  panels: Panel[],
  typed: { instance: string; date: string; lieu: string },
  errors: FieldError[],
  id: string,
): Response {
  if (panels.length === 0) return seeOther(c, sittingsPath(call.slug))
  return html(
    c,
    <NewSittingPage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      kinds={panels.map(({ kind }) => kind)}
      id={id}
      typed={typed}
      errors={errors}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

async function clash(c: Ctx, scope: SittingScope, form: FormFields, mine: SittingRecord): Promise<Response> {
  const { call, guide, shell, seats } = scope
  const { db } = c.var.act
  const kept = await findSitting(db, call.id, scope.sitting.id)
  if (!kept) return notFound(c)
  const theirs = { ...kept, presences: await listPresences(db, kept.id) }
  const lines = attending(seats, theirs.presences)
  const worded = ({ heldOn, place, presences }: SittingRecord) => [
    { label: 'Jour', value: isCivilDate(heldOn) ? frenchDate(heldOn) : heldOn },
    { label: 'Lieu', value: place },
    ...lines.map(({ id, name }) => ({
      label: name,
      person: true,
      value: presenceWords(presences.find(({ seatId }) => seatId === id)),
    })),
  ]
  return html(
    c,
    <ClashPage
      shell={shell}
      breadcrumbs={[
        ...callCrumbs(call.slug, guide.title),
        { href: sittingsPath(call.slug), label: 'Séances' },
      ]}
      of="cette séance"
      action={`${sittingsPath(call.slug)}/${kept.id}`}
      version={kept.version}
      typed={form.entries()}
      differences={differencesOf(worded(theirs), worded(mine))}
    />,
    409,
  )
}

function presenceWords(line: SeatPresence | undefined): string {
  if (!line) return 'à renseigner'
  const words = PRESENCE_WORDS[line.presence]
  return line.presence === 'represented' ? `${words} par ${line.representedBy}` : words
}
