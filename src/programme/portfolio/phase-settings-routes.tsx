import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { relationsToIncubator } from '../access/relations.ts'
import { isSlug } from '../calls/slug.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { findIncubator } from '../incubators/store.ts'
import { savePhases } from './actions/save-phases.ts'
import { PhaseSettingsPage } from './pages/phase-settings-page.tsx'
import { mayKeepPhases } from './permissions.ts'
import { PHASE_FIELDS, type PhaseError, typedPhases } from './phases-form.ts'
import { listPhases } from './phases-store.ts'
import { phasesVersion } from './phases-version.ts'
import type { Typed } from './typed.ts'

/** The phases of an incubator, kept by its organisers. */
export const phaseSettingsRoutes = new Hono<Env>()
const PATH = '/gestion/incubateurs/:slug/phases'

async function inIncubator(c: Ctx, show: (incubator: Incubator) => Promise<Response>): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const incubator = isSlug(slug) ? await findIncubator(db, slug) : undefined
  if (!incubator || !mayKeepPhases(await relationsToIncubator(db, actor, incubator.id))) return notFound(c)
  return show(incubator)
}

interface Given {
  typed: Typed
  errors?: PhaseError[]
  changed?: boolean
}

async function page(c: Ctx, incubator: Incubator, given?: Given): Promise<Response> {
  const phases = await listPhases(c.var.act.db, incubator.id)
  const { typed = typedPhases(phases), errors = [], changed = false } = given ?? {}
  return html(
    c,
    <PhaseSettingsPage
      shell={c.var.shell(brandOf(incubator))}
      incubator={incubator}
      phases={phases}
      version={phasesVersion(phases)}
      typed={typed}
      errors={errors}
      changed={changed}
      saved={c.req.query('dit') === 'enregistrees'}
    />,
    changed ? 409 : errors.length > 0 ? 422 : 200,
  )
}

phaseSettingsRoutes.get(PATH, c => inIncubator(c, incubator => page(c, incubator)))

phaseSettingsRoutes.post(PATH, c =>
  inIncubator(c, async incubator => {
    const form = await formOf(c)
    const typed = Object.fromEntries(
      PHASE_FIELDS.filter(name => form.has(name)).map(name => [name, form.text(name)]),
    )
    const saved = await savePhases(c.var.act, incubator.id, { typed, version: form.text('version') })
    if (saved.ok) return seeOther(c, `/gestion/incubateurs/${incubator.slug}/phases?dit=enregistrees`)
    if (saved.reason === 'not-found') return notFound(c)
    if (saved.reason === 'changed-meanwhile') return page(c, incubator, { typed, changed: true })
    return page(c, incubator, { typed, errors: saved.errors ?? [] })
  }),
)
