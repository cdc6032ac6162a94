import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { applyPlan, type PreparedPlan, preparePlan } from './actions/distribute.ts'
import type { Rule } from './assignment.ts'
import { type JuryCall, withJuryCall } from './call-scope-routes.tsx'
import { DistributionPage, type DistributionProps } from './pages/distribution.tsx'
import { periodWords } from './period-wording.ts'
import { loadPhases } from './phase-store.ts'
import { END_WORDS, REFUSALS } from './wording.ts'

export const distributionRoutes = new Hono<Env>()

distributionRoutes.get('/gestion/appels/:slug/repartition', c =>
  withJuryCall(c, 'distribute', found => {
    const applied = c.req.query('applique') !== undefined
    return preview(c, found, applied ? { tone: 'success', text: 'La répartition est appliquée.' } : null)
  }),
)

distributionRoutes.post('/gestion/appels/:slug/repartition', c =>
  withJuryCall(c, 'distribute', async found => {
    const form = await formOf(c)
    const applied = await applyPlan(c.var.act, found.call.id, {
      fingerprint: form.text('plan'),
      publicUrl: c.var.config.publicUrl,
    })
    if (applied.ok) return seeOther(c, `/gestion/appels/${found.call.slug}/repartition?applique=1`)
    if (applied.reason === 'not-found') return notFound(c)
    return preview(c, found, { tone: 'warning', text: REFUSALS['changed-meanwhile'] }, 409)
  }),
)

async function preview(
  c: Ctx,
  found: JuryCall,
  notice: DistributionProps['notice'],
  status: 200 | 409 = 200,
): Promise<Response> {
  const { db, now } = c.var.act
  const { call, title, incubator, shell } = found
  const prepared = await preparePlan(c.var.act, call.id)
  if (!prepared.ok) return notFound(c)
  const phases = await loadPhases(db, call, incubator.zone)
  return html(
    c,
    <DistributionPage
      {...shownOf(prepared.value)}
      shell={shell}
      call={{ slug: call.slug, title }}
      phase={periodWords(phases, now, incubator.zone)}
      notice={notice}
    />,
    status,
  )
}

const SOFTER: Record<Exclude<Rule, 'reviews'>, (count: number) => string> = {
  background: count =>
    `${said(count)} évaluée${count === 1 ? '' : 's'} par deux membres de même profil : à charges égales, le jury ne permet pas mieux.`,
  senior: count =>
    `${without(count)} évaluée${count === 1 ? '' : 's'} par personne d’expérimenté : à charges égales, le jury ne permet pas mieux.`,
}
const without = (count: number) => (count === 1 ? 'Une candidature n’est' : `${count} candidatures ne sont`)
const said = (count: number) => (count === 1 ? 'Une candidature est' : `${count} candidatures sont`)

/** The plan with names and titles, by application. */
function shownOf({ plan, situation, seats, titles }: PreparedPlan) {
  const name = new Map(seats.map(seat => [seat.id, seat.name]))
  const title = (id: string) => titles.get(id) ?? ''
  const before = (id: string) => situation.standing.filter(({ seatId }) => seatId === id).length
  const byApplication = Map.groupBy(plan.added, ({ applicationId }) => applicationId)
  const unmet = (rule: Rule) => plan.unmet.filter(each => each.rule === rule)
  return {
    reviews: situation.reviews,
    admissible: situation.applications.filter(({ admissible, withdrawn }) => admissible && !withdrawn).length,
    seats: seats.map(seat => ({ ...seat, before: before(seat.id), after: plan.loads.get(seat.id) ?? 0 })),
    added: [...byApplication].map(([id, pairs]) => ({
      title: title(id),
      readers: pairs.map(({ seatId, reason }) => ({ name: name.get(seatId) ?? '', reason })),
    })),
    ended: plan.ended.map(({ applicationId, seatId, cause }) => ({
      title: title(applicationId),
      name: name.get(seatId) ?? '',
      cause: END_WORDS[cause],
    })),
    lacking: unmet('reviews').map(({ applicationId, why }) => ({ title: title(applicationId), why })),
    softer: (['background', 'senior'] as const).flatMap(rule => {
      const count = unmet(rule).length
      return count === 0 ? [] : [SOFTER[rule](count)]
    }),
    counts: { added: plan.added.length, ended: plan.ended.length },
    fingerprint: plan.fingerprint,
  }
}
