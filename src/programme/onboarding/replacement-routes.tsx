import { Hono } from 'hono'
import { civilDate, frenchDate } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { type ReplaceRefusal, replaceLaureate } from './actions/replace-laureate.ts'
import { listReserve } from './laureates-store.ts'
import { onboardingPage } from './onboarding-view-routes.tsx'
import { homeOf } from './pages/parts.tsx'
import { ReplacePage } from './pages/replace-page.tsx'
import { type InOnboarding, inOnboarding } from './scope-routes.tsx'
import { isFree, standingOf } from './standing.ts'
import { findOnboarding } from './store.ts'
import { REPLACE_REFUSALS } from './wording.ts'

/** Remplacement: whom the reserve list proposes, read first, then done. */
export const replacementRoutes = new Hono<Env>()

type Refusal = Exclude<ReplaceRefusal, 'not-found'>

replacementRoutes.get('/gestion/mises-en-route/:id/remplacement', c =>
  inOnboarding(c, 'organiser', 'replace', found => replacePage(c, found, null)),
)

replacementRoutes.post('/gestion/mises-en-route/:id/remplacement', c =>
  inOnboarding(c, 'organiser', 'replace', async found => {
    const form = await formOf(c)
    const said = { applicationId: form.text('candidature'), reason: form.text('motif') }
    const { id } = found.onboarding
    const replaced = await replaceLaureate(c.var.act, id, said)
    if (replaced.ok) return seeOther(c, `${homeOf('organiser', id)}?dit=remplacement`)
    if (replaced.reason === 'not-found') return notFound(c)
    return replacePage(c, found, { reason: replaced.reason, typed: said.reason })
  }),
)

async function replacePage(
  c: Ctx,
  found: InOnboarding,
  refusal: { reason: Refusal; typed: string } | null,
): Promise<Response> {
  const { db, now } = c.var.act
  const onboarding = (await findOnboarding(db, found.onboarding.id, now)) ?? found.onboarding
  const { replacement } = onboarding
  const given = replacement !== null && !replacement.lost
  // Not free, or given already: its own page says so.
  if (given || !isFree(standingOf(onboarding))) {
    const text = REPLACE_REFUSALS[given ? 'already-replaced' : 'place-not-free']
    const notice = { tone: 'warning', title: "Rien n'est changé", text } as const
    return onboardingPage(c, { ...found, onboarding }, { notice, status: 409 })
  }
  const reserve = await listReserve(db, onboarding.callId)
  const ofReason = refusal !== null && /^reason/.test(refusal.reason)
  const problem = refusal && {
    field: ofReason ? ('motif' as const) : null,
    message: REPLACE_REFUSALS[refusal.reason],
  }
  const page = (
    <ReplacePage
      shell={found.shell}
      onboarding={onboarding}
      call={found.call}
      first={reserve[0] ?? null}
      left={reserve.length}
      reason={refusal?.typed ?? reasonProposed(onboarding.events.at(-1)?.madeAt ?? now, found.incubator.zone)}
      problem={problem}
    />
  )
  return html(c, page, refusal === null ? 200 : ofReason ? 422 : 409)
}

// Names nobody: the letter to the new laureate carries this reason.
const reasonProposed = (since: Date, zone: string) =>
  `Remplace un projet lauréat qui s’est désisté (${frenchDate(civilDate(since, zone))}) : première candidature de la liste complémentaire.`
