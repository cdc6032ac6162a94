import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { createPanel } from './actions/create-panel.ts'
import { setQuorum } from './actions/set-quorum.ts'
import { panelPath, seatPath, sittingsPath } from './addresses.ts'
import { ClashPage } from './pages/clash.tsx'
import { PanelPage } from './pages/panel.tsx'
import { panelCrumbs } from './pages/parts.tsx'
import { SeatPage } from './pages/seat.tsx'
import { PANEL_KINDS, PANEL_SLUGS, type PanelKind } from './panel.ts'
import { saidOf } from './said.ts'
import { versionOf, withCall, withPanel, withSeat } from './scope-routes.ts'
import { sittingsPage } from './sitting-pages-routes.tsx'
import { findPanel, listDeclarations, listSeats } from './store.ts'

/** The jury and the committee of a call, for its organisers. */
export const seatsRoutes = new Hono<Env>()

for (const kind of PANEL_KINDS) {
  const at = `/gestion/appels/:slug/${PANEL_SLUGS[kind]}`

  seatsRoutes.get(at, c =>
    withCall(c, 'managePanel', async ({ call, guide, incubator, shell }) => {
      const { db } = c.var.act
      const panel = await findPanel(db, call.id, kind)
      return html(
        c,
        <PanelPage
          shell={shell}
          slug={call.slug}
          callTitle={guide.title}
          kind={kind}
          zone={incubator.zone}
          seats={panel ? await listSeats(db, panel.id) : null}
          planned={kind === 'jury' ? guide.numbers.jurors : null}
          said={saidOf(c.req.query('dit'))}
        />,
      )
    }),
  )

  seatsRoutes.post(at, c =>
    withCall(c, 'managePanel', async ({ call }) => {
      const created = await createPanel(c.var.act, call, kind)
      return created.ok ? seeOther(c, `${panelPath(call.slug, kind)}?dit=cree`) : notFound(c)
    }),
  )

  seatsRoutes.post(`${at}/quorum`, c => quorum(c, kind))

  seatsRoutes.get(`${at}/sieges/:id`, c =>
    withSeat(c, kind, async ({ call, guide, incubator, shell, seat, seats }) =>
      html(
        c,
        <SeatPage
          shell={shell}
          slug={call.slug}
          callTitle={guide.title}
          kind={kind}
          zone={incubator.zone}
          now={c.var.act.now}
          seat={seat}
          successor={seats.find(({ replacesId }) => replacesId === seat.id) ?? null}
          declarations={await listDeclarations(c.var.act.db, seat.id)}
          said={saidOf(c.req.query('dit'))}
        />,
      ),
    ),
  )
}

async function quorum(c: Ctx, kind: PanelKind): Promise<Response> {
  return withPanel(c, kind, async scope => {
    const { call, guide, shell, panel } = scope
    const form = await formOf(c)
    const field = `quorum-${kind}`
    const back = `${sittingsPath(call.slug)}?dit=quorum`
    if (form.text('choix') === 'autre') return seeOther(c, sittingsPath(call.slug))
    const typed = form.text(field).replace(/[\s%]/g, '')
    const percent = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
    const set = await setQuorum(c.var.act, panel.id, percent, versionOf(form.text('version')))
    if (set.ok) return seeOther(c, back)
    if (set.reason === 'not-found') return notFound(c)
    if (set.reason === 'out-of-range') {
      const message = 'Écrivez un nombre entier de 1 à 100.'
      return sittingsPage(c, scope, { typed: { [kind]: form.text(field) }, errors: [{ field, message }] })
    }
    const now = await findPanel(c.var.act.db, call.id, kind)
    if (!now) return notFound(c)
    return html(
      c,
      <ClashPage
        shell={shell}
        breadcrumbs={panelCrumbs(call.slug, guide.title, kind)}
        of="un autre quorum"
        action={`${panelPath(call.slug, kind)}/quorum`}
        version={now.version}
        typed={form.entries()}
        differences={[{ label: 'Quorum', theirs: `${now.quorumPercent} %`, mine: `${percent} %` }]}
      />,
      409,
    )
  })
}

/** A removed seat answers in words to whoever still had its form open. */
export const removedPage = (c: Ctx, slug: string, kind: PanelKind, id: string, text: string) =>
  refusedPage(c, {
    status: 409,
    title: 'Rien n’a été enregistré',
    text,
    back: { href: seatPath(slug, kind, id), label: 'Voir le siège' },
  })
