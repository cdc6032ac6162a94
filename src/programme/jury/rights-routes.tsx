import { Hono } from 'hono'
import { frenchDateTime } from '../../platform/dates.ts'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { savePhases } from './actions/save-phases.ts'
import { type JuryCall, withJuryCall } from './call-scope-routes.tsx'
import { RightsPage, type RightsProps } from './pages/rights.tsx'
import { RightsClashPage } from './pages/rights-clash.tsx'
import { BLANK_ROW, lockOf, type PhaseError, type PhaseRow, readRows, rowOf, saidOf } from './phase-form.ts'
import { listPhases, loadPhases } from './phase-store.ts'
import { type PhaseSaid, phaseAt } from './phases.ts'

export const rightsRoutes = new Hono<Env>()

rightsRoutes.get('/gestion/appels/:slug/droits', c =>
  withJuryCall(c, 'setRights', found =>
    page(c, found, {
      notice:
        c.req.query('enregistre') === undefined
          ? null
          : { tone: 'success', text: 'Les périodes sont enregistrées.' },
    }),
  ),
)

rightsRoutes.post('/gestion/appels/:slug/droits', c =>
  withJuryCall(c, 'setRights', async found => {
    const form = await formOf(c)
    const { call, incubator } = found
    const home = `/gestion/appels/${call.slug}/droits`
    if (form.text('choix') === 'theirs') return seeOther(c, home)
    const rows = readRows(
      field => form.text(field),
      field => form.has(field),
    )
    const lock = form.text('version')
    if (form.has('ajouter'))
      return page(c, found, {
        rows: [...rows, BLANK_ROW],
        lock,
        notice: { tone: 'info', text: 'Une période vide est ajoutée en bas. Rien n’est encore enregistré.' },
      })
    const said = saidOf(rows, incubator.zone)
    if (!('phases' in said)) return page(c, found, { rows, lock, errors: said.errors })
    const saved = await savePhases(c.var.act, call.id, { phases: said.phases, base: lock })
    if (saved.ok) return seeOther(c, `${home}?enregistre=1`)
    return saved.reason === 'not-found' ? notFound(c) : clash(c, found, said.phases, form)
  }),
)

const shown = (phases: readonly PhaseSaid[], zone: string, now: Date): RightsProps['phases'] =>
  phases.map(phase => ({
    name: phase.name,
    when: frenchDateTime(phase.startsAt, zone),
    now: phaseAt(phases, now) === phase,
    rights: phase,
  }))

interface Typed {
  rows?: PhaseRow[]
  lock?: string
  errors?: PhaseError[]
  notice?: RightsProps['notice']
}

async function page(c: Ctx, found: JuryCall, { rows, lock, errors = [], notice = null }: Typed) {
  const { db, now } = c.var.act
  const { call, title, incubator, shell } = found
  const { zone } = incubator
  const kept = await listPhases(db, call.id)
  const phases = kept.length > 0 ? kept : await loadPhases(db, call, zone)
  return html(
    c,
    <RightsPage
      shell={shell}
      call={{ slug: call.slug, title }}
      phases={shown(phases, zone, now)}
      usual={kept.length === 0}
      rows={rows ?? (phases.length > 0 ? phases.map(phase => rowOf(phase, zone)) : [BLANK_ROW])}
      lock={lock ?? lockOf(kept)}
      errors={errors}
      notice={notice}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

async function clash(
  c: Ctx,
  found: JuryCall,
  mine: readonly PhaseSaid[],
  form: FormFields,
): Promise<Response> {
  const { db, now } = c.var.act
  const { call, title, incubator, shell } = found
  const kept = await listPhases(db, call.id)
  const carried = form.entries().filter(([name]) => /^[a-z]+\.\d+$/.test(name))
  return html(
    c,
    <RightsClashPage
      shell={shell}
      call={{ slug: call.slug, title }}
      mine={shown(mine, incubator.zone, now)}
      theirs={shown(kept, incubator.zone, now)}
      lock={lockOf(kept)}
      carried={carried}
    />,
    409,
  )
}
