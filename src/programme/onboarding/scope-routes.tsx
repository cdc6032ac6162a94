import type { Shell } from '../../design/index.ts'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { relationsToApplication } from '../access/relations.ts'
import type { Guide } from '../calls/guide.ts'
import { findPublicCall, getLatestGuide } from '../calls/store.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import type { Onboarding } from './onboarding.ts'
import type { Side, Whose } from './pages/parts.tsx'
import { type OnboardingAbility, onboardingAbilities } from './permissions.ts'
import { findCallSlug, findOnboarding } from './store.ts'

export interface InOnboarding {
  side: Side
  onboarding: Onboarding
  call: Whose
  /** What the call promised, as agents read it. */
  guide: Guide
  incubator: Incubator
  shell: Shell
}

/** Runs `show` for someone who has the ability on the onboarding of this address; sign-in first, then 404. */
export async function inOnboarding(
  c: Ctx,
  side: Side,
  ability: OnboardingAbility,
  show: (found: InOnboarding) => Promise<Response> | Response,
): Promise<Response> {
  const { db, actor, now } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const onboarding = await findOnboarding(db, c.req.param('id') ?? '', now)
  if (!onboarding) return notFound(c)
  const relations = await relationsToApplication(db, actor, onboarding.applicationId)
  if (!onboardingAbilities[ability]({ relations, told: onboarding.announcedAt !== null })) return notFound(c)
  const incubator = await getIncubator(db, onboarding.incubatorId)
  const slug = await findCallSlug(db, onboarding.callId)
  const guide = await promisedGuide(c, { id: onboarding.callId, slug })
  return show({
    side,
    onboarding,
    call: { slug, title: guide.title || 'Appel sans nom' },
    guide,
    incubator,
    shell: c.var.shell(brandOf(incubator)),
  })
}

/** What was promised to agents; the working guide while nothing is published. */
export async function promisedGuide(c: Ctx, { id, slug }: { id: string; slug: string }): Promise<Guide> {
  const { db } = c.var.act
  return (await findPublicCall(db, slug))?.guide ?? (await getLatestGuide(db, id)).guide
}

/** A version number from a hidden field; -1, which no version has, when it is not one. */
export const numberOf = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : -1)
