import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { saveBriefing } from './actions/save-briefing.ts'
import { statusOfBriefing } from './briefing.ts'
import { BRIEFING_FIELDS, type TypedBriefing } from './briefing-form.ts'
import { ofBriefing } from './briefing-scope-routes.tsx'
import { NEW_BRIEFING, typedOfBriefing } from './briefing-typed.ts'
import { findBriefing } from './briefings-store.ts'
import { briefingPath } from './pages/addresses.ts'
import { BriefingFormPage } from './pages/briefing-form.tsx'
import { ofTeam, type TeamScope } from './scope-routes.tsx'

/** Announcing a briefing, changing one. */
export const briefingFormRoutes = new Hono<Env>()

briefingFormRoutes.get('/gestion/appels/:slug/reunions/nouvelle', c =>
  ofTeam(c, 'holdBriefings', ({ of }) =>
    html(
      c,
      <BriefingFormPage {...of} id={null} version={0} typed={NEW_BRIEFING} errors={[]} theirs={null} />,
    ),
  ),
)

briefingFormRoutes.post('/gestion/appels/:slug/reunions', c =>
  ofTeam(c, 'holdBriefings', scope => save(c, scope, null)),
)

briefingFormRoutes.get('/gestion/appels/:slug/reunions/:id/modifier', c =>
  ofBriefing(c, ({ briefing, incubator, of }) => {
    if (statusOfBriefing(briefing, c.var.act.now) !== 'upcoming')
      return seeOther(c, briefingPath(of.slug, briefing.id))
    const typed = typedOfBriefing(briefing, incubator.zone)
    const { id, version } = briefing
    return html(
      c,
      <BriefingFormPage {...of} id={id} version={version} typed={typed} errors={[]} theirs={null} />,
    )
  }),
)

briefingFormRoutes.post('/gestion/appels/:slug/reunions/:id/modifier', c =>
  ofBriefing(c, scope => save(c, scope, scope.briefing.id)),
)

async function save(c: Ctx, { call, incubator, of }: TeamScope, id: string | null): Promise<Response> {
  const form = await formOf(c)
  const typed = Object.fromEntries(
    BRIEFING_FIELDS.map(field => [field, form.text(field)]),
  ) as unknown as TypedBriefing
  const version = /^\d{1,9}$/.test(form.text('version')) ? Number(form.text('version')) : 0
  const saved = await saveBriefing(c.var.act, call, {
    id,
    version,
    typed,
    publicUrl: c.var.config.publicUrl,
  })
  if (saved.ok)
    return seeOther(
      c,
      `${briefingPath(call.slug, saved.value.id)}?dit=${id === null ? 'annoncee' : 'changee'}`,
    )
  if (saved.reason === 'not-found') return notFound(c)
  if (saved.reason === 'cancelled' && id !== null) return seeOther(c, briefingPath(call.slug, id))
  const errors = saved.errors ?? []
  // The form that comes back holds the version it was compared with: saving again is choosing.
  const kept =
    saved.reason === 'changed-meanwhile' && id !== null
      ? await findBriefing(c.var.act.db, call.id, id)
      : undefined
  return html(
    c,
    <BriefingFormPage
      {...of}
      id={id}
      version={kept?.version ?? version}
      typed={typed}
      errors={errors}
      theirs={kept ? typedOfBriefing(kept, incubator.zone) : null}
    />,
    kept ? 409 : 422,
  )
}
