import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { civilDate } from '../../platform/dates.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { relationsToApplication } from '../access/relations.ts'
import { findPublicCall } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import type { Onboarding } from '../onboarding/onboarding.ts'
import { onboardingAbilities } from '../onboarding/permissions.ts'
import { mayStart, type StartRefusal } from '../onboarding/standing.ts'
import { findCallSlug, findOnboarding } from '../onboarding/store.ts'
import { launchProduct } from './actions/launch-product.ts'
import { LaunchPage } from './pages/launch-page.tsx'
import { FIRST_PHASE, investigationEndOf, phaseLabel } from './phases.ts'
import { listPhases } from './phases-store.ts'
import { findProductOf } from './store.ts'

/** The last act of a mise en route: the investigation begins. */
export const launchRoutes = new Hono<Env>()

async function withOnboarding(
  c: Ctx,
  work: (onboarding: Onboarding) => Promise<Response>,
): Promise<Response> {
  const { db, actor, now } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const onboarding = await findOnboarding(db, c.req.param('id') ?? '', now)
  if (!onboarding) return notFound(c)
  const relations = await relationsToApplication(db, actor, onboarding.applicationId)
  if (!onboardingAbilities.start({ relations, told: onboarding.announcedAt !== null })) return notFound(c)
  return work(onboarding)
}

launchRoutes.get('/gestion/mises-en-route/:id/lancement', c =>
  withOnboarding(c, onboarding => launchPage(c, onboarding, null)),
)

launchRoutes.post('/gestion/mises-en-route/:id/lancement', c =>
  withOnboarding(c, async onboarding => {
    const launched = await launchProduct(c.var.act, onboarding.id)
    // Clicked twice: it has begun, which is what was asked.
    if (launched.ok || launched.reason === 'started')
      return seeOther(c, `/gestion/mises-en-route/${onboarding.id}/lancement`)
    return launched.reason === 'not-found' ? notFound(c) : launchPage(c, onboarding, launched.reason)
  }),
)

async function launchPage(c: Ctx, onboarding: Onboarding, refused: StartRefusal | null): Promise<Response> {
  const { db, now } = c.var.act
  const incubator = await getIncubator(db, onboarding.incubatorId)
  const slug = await findCallSlug(db, onboarding.callId)
  const guide = (await findPublicCall(db, slug))?.guide
  const today = civilDate(now, incubator.zone)
  const may = mayStart(onboarding, today)
  const product = await findProductOf(db, onboarding.applicationId, today)
  const phases = await listPhases(db, incubator.id)
  const weeks = guide?.numbers.investigationWeeks ?? null
  return html(
    c,
    <LaunchPage
      shell={c.var.shell(brandOf(incubator))}
      onboarding={onboarding}
      call={{ slug, title: guide?.title ?? '' }}
      refusal={refused ?? (may.ok ? null : may.reason)}
      product={product ?? null}
      firstPhase={phaseLabel(phases, FIRST_PHASE)}
      expectedEnd={may.ok ? investigationEndOf(phases, may.value.on, weeks) : null}
    />,
    refused === null ? 200 : 422,
  )
}
