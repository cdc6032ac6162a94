import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import type { Retention } from '../../platform/retention.ts'
import { withoutInvisible } from '../applications/answers.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { setRetention } from './actions/set-retention.ts'
import { findKind, HELD_BY, RETENTION } from './kinds.ts'
import { KindPage, type KindShown } from './pages/kind-page.tsx'
import { RetentionPage } from './pages/retention-page.tsx'
import { limitsOf } from './period.ts'
import { readPeriod } from './period-form.ts'
import { inRecords } from './scope-routes.ts'
import { keptWhole } from './store/due.ts'
import { keptOf, listChanges, listKept } from './store/kept.ts'

/** How long an incubator keeps each kind of record, set by its heads. */
export const retentionRoutes = new Hono<Env>()
const PATH = '/gestion/incubateurs/:slug/conservation'

retentionRoutes.get(PATH, c =>
  inRecords(c, 'setRetention', async incubator => {
    const set = await listKept(c.var.act.db, incubator.id)
    const lines = RETENTION.map(rule => ({
      rule,
      kept: keptOf(rule.kind, set),
      whole: keptWhole(rule.kind, set),
      settable: limitsOf(rule) !== null,
      goesWith: HELD_BY.get(rule.kind) ?? null,
    }))
    const said = c.req.query('dit') === 'enregistre' ? 'La durée est enregistrée' : null
    const shell = c.var.shell(brandOf(incubator))
    return html(c, <RetentionPage shell={shell} incubator={incubator} lines={lines} said={said} />)
  }),
)

retentionRoutes.get(`${PATH}/:kind`, c => ofKind(c, (incubator, rule) => kindPage(c, incubator, rule, {})))

retentionRoutes.post(`${PATH}/:kind`, c =>
  ofKind(c, async (incubator, rule) => {
    const form = await formOf(c)
    const typed = {
      period: form.text('duree'),
      fate: form.text('sort'),
      reason: withoutInvisible(form.text('motif')),
    }
    const { kept, errors } = readPeriod(rule, typed)
    const seen = /^\d{1,9}$/.test(form.text('vu')) ? Number(form.text('vu')) : -1
    if (!kept) return kindPage(c, incubator, rule, { typed, errors, seen })
    const reason = typed.reason.trim()
    const set = await setRetention(c.var.act, incubator.id, { kind: rule.kind, kept, reason, seen })
    if (set.ok) return seeOther(c, `/gestion/incubateurs/${incubator.slug}/conservation?dit=enregistre`)
    return set.reason === 'not-found' ? notFound(c) : kindPage(c, incubator, rule, { typed, clash: true })
  }),
)

const ofKind = (c: Ctx, work: (incubator: Incubator, rule: Retention) => Promise<Response>) =>
  inRecords(c, 'setRetention', async incubator => {
    const rule = findKind(c.req.param('kind') ?? '')
    return rule && limitsOf(rule) ? work(incubator, rule) : notFound(c)
  })

async function kindPage(
  c: Ctx,
  incubator: Incubator,
  rule: Retention,
  shown: KindShown & { seen?: number },
): Promise<Response> {
  const { db } = c.var.act
  const set = await listKept(db, incubator.id)
  const kept = keptOf(rule.kind, set)
  const seen = shown.seen !== undefined && shown.seen >= 0 ? shown.seen : kept.number
  return html(
    c,
    <KindPage
      shell={c.var.shell(brandOf(incubator))}
      incubator={incubator}
      rule={rule}
      kept={kept}
      whole={keptWhole(rule.kind, set)}
      goesWith={HELD_BY.get(rule.kind) ?? null}
      changes={await listChanges(db, incubator.id, rule.kind)}
      seen={seen}
      {...shown}
    />,
    shown.clash ? 409 : shown.errors ? 422 : 200,
  )
}
