import { type Act, within } from '../../../platform/act.ts'
import { civilDate, frenchDate } from '../../../platform/dates.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { cleanDate, cleanText } from '../../calls/fields/clean.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { getIncubator } from '../../incubators/store.ts'
import { postponedMessage, resumedMessage, stoodDownMessage, stoodDownNotice } from '../mails.ts'
import type { Onboarding } from '../onboarding.ts'
import { type OnboardingAbility, onboardingAbilities } from '../permissions.ts'
import { readDate } from '../read-step.ts'
import { type EventRefusal, type EventSaid, happen } from '../standing.ts'
import { findOnboarding } from '../store.ts'
import { recordEvent } from './record-event.ts'
import { tellCarriers, tellTeam } from './tell.ts'

/** Who does it: the laureate, or the organiser. */
export type Side = 'laureate' | 'organiser'
export interface ChangeSaid {
  /** Number of the last event the person had before their eyes. */
  base: number
  publicUrl: string
}
type Changed = Outcome<{ number: number }, EventRefusal | 'not-found'>

/** Désistement : for good; the place can go to the reserve list. */
export const standDown = (act: Act, id: string, side: Side, said: ChangeSaid & { reason: string }) =>
  change(act, id, side === 'laureate' ? 'standDownMine' : 'standDownAsOrganiser', said, {
    kind: 'stood-down',
    reason: cleanText(said.reason).trim(),
  })

/** Report, until a day to come. */
export const postpone = (act: Act, id: string, said: ChangeSaid & { reason: string; until: string }) =>
  change(act, id, 'postpone', said, {
    kind: 'postponed',
    reason: cleanText(said.reason).trim(),
    until: cleanDate(said.until),
  })

/** Reprise, before or after the day it was postponed to. */
export const resume = (act: Act, id: string, said: ChangeSaid) =>
  change(act, id, 'resume', said, { kind: 'resumed', reason: '' })

function change(
  act: Act,
  id: string,
  ability: OnboardingAbility,
  { base, publicUrl }: ChangeSaid,
  said: EventSaid,
): Promise<Changed> {
  return within(act, async (act): Promise<Changed> => {
    const { db, now, actor } = act
    const onboarding = await findOnboarding(db, id, now, true)
    if (!onboarding) return refused('not-found')
    const relations = await relationsToApplication(db, actor, onboarding.applicationId)
    if (!onboardingAbilities[ability]({ relations, told: onboarding.announcedAt !== null }))
      return refused('not-found')
    const last = onboarding.events.at(-1)
    const until = said.kind === 'postponed' ? said.until : null
    // A second click: what was asked is done.
    if (last?.number === base + 1 && last.kind === said.kind && last.reason === said.reason)
      if (last.until === until) return done({ number: last.number })
    if (until !== null && 'problem' in readDate(until, null)) return refused('date-odd')
    const incubator = await getIncubator(db, onboarding.incubatorId)
    const happened = happen(said, onboarding, { base, today: civilDate(now, incubator.zone) })
    if (!happened.ok) return happened
    await recordEvent(act, onboarding, { ...said, until, number: happened.value.number })
    await tell(act, { onboarding, incubator, said, publicUrl, mine: ability === 'standDownMine' })
    return happened
  })
}

interface Told {
  onboarding: Onboarding
  incubator: Incubator
  said: EventSaid
  publicUrl: string
  mine: boolean
}

async function tell(act: Act, { onboarding, incubator, said, publicUrl, mine }: Told): Promise<void> {
  const { id, title, applicationId } = onboarding
  const link = `${publicUrl}/mises-en-route/${id}`
  const words = { title, reason: said.reason, link, incubator: incubator.name }
  const message =
    said.kind === 'postponed'
      ? postponedMessage({ ...words, until: frenchDate(said.until) })
      : said.kind === 'resumed'
        ? resumedMessage(words)
        : stoodDownMessage(words)
  const kind = `onboarding-${said.kind}`
  await tellCarriers(act, incubator, { applicationId, onboardingId: id, kind, message })
  if (!mine) return
  const notice = stoodDownNotice({ ...words, link: `${publicUrl}/gestion/mises-en-route/${id}` })
  await tellTeam(act, incubator, { onboardingId: id, kind: `${kind}-notice`, message: notice })
}
