import { randomUUID } from 'node:crypto'
import type { Act } from '../src/platform/act.ts'
import { openOnboardings } from '../src/programme/onboarding/actions/open-onboardings.ts'
import { saveStep } from '../src/programme/onboarding/actions/save-step.ts'
import { ONBOARDING_STEPS, type OnboardingStep } from '../src/programme/onboarding/onboarding.ts'
import { findOnboarding } from '../src/programme/onboarding/store.ts'
import { at } from './act.ts'
import { openSelection, type Selection } from './selection-bed.ts'

export const URL_BASE = 'http://localhost:3000'
const DAY = 86_400_000

/** What completes each step, launched on the day the laureates are told. */
export const COMPLETE_STEPS: Record<OnboardingStep, Record<string, string>> = {
  hierarchy: {
    'accord-par': 'Anne Roux',
    'accord-qualite': 'Cheffe de service',
    'accord-part': '40',
    'accord-du': '2026-11-01',
    'accord-au': '2027-03-31',
    'accord-date': '2026-11-09',
  },
  sponsor: { 'sponsor-nom': 'Marc Delattre', 'sponsor-qualite': 'Directeur', 'sponsor-date': '2026-11-09' },
  budget: { 'budget-ligne': 'BOP 348', 'budget-montant': '40 000', 'budget-date': '2026-11-09' },
  coach: { 'coach-nom': 'Inès Petit', 'coach-adresse': 'ines.petit@coach.example' },
  commitment: { 'engagement-par': 'Zoé Martin, Anne Roux', 'engagement-date': '2026-11-10' },
  team: {
    'equipe-nom-1': 'Zoé Martin',
    'equipe-role-1': 'Intrapreneuse',
    'equipe-part-1': '40',
    'equipe-nom-2': 'Luc Blanc',
    'equipe-role-2': 'Développement',
    'equipe-part-2': '100',
    'equipe-du-2': '2026-11-10',
    'equipe-au-2': '2027-01-15',
  },
  launch: { 'lancement-jour': '2026-11-10', 'lancement-lieu': 'Paris' },
}

/** A selection whose laureates and reserve can be decided, told, opened and filled. */
export async function openOnboardingBed() {
  const bed = await openSelection()
  const { db, call, organiser, now } = bed

  /** Received, admissible, shortlisted, then decided as said; nothing is told. */
  const selected = async (
    outcome: 'laureate' | 'reserve' | 'not-selected',
    values: Record<string, string> = {},
    rank?: number,
  ) => {
    const received = await bed.receive(values)
    await bed.decide(received.id, { stage: 'screening', outcome: 'admissible' })
    await bed.decide(received.id, { stage: 'shortlist', outcome: 'shortlisted' })
    await bed.decide(received.id, { stage: 'selection', outcome, ...(rank ? { rank } : {}) })
    return received
  }
  /** Tells every selection decision not told yet, at that moment. */
  const tell = async (moment = now): Promise<string> => {
    const id = randomUUID()
    await db
      .insertInto('announcements')
      .values({
        id,
        incubator_id: call.incubatorId,
        call_id: call.id,
        stage: 'selection',
        moment,
        made_by: organiser.actor.personId,
        made_at: now,
        cancelled_at: null,
        cancelled_by: null,
      })
      .execute()
    await db
      .updateTable('application_decisions')
      .set({ announcement_id: id })
      .where('call_id', '=', call.id)
      .where('stage', '=', 'selection')
      .where('announcement_id', 'is', null)
      .execute()
    return id
  }
  const open = (act: Act = organiser) => openOnboardings(act, call.id, URL_BASE)
  const onboardingOf = async (applicationId: string) => {
    const { id } = await db
      .selectFrom('onboardings')
      .select('id')
      .where('application_id', '=', applicationId)
      .executeTakeFirstOrThrow()
    return id
  }
  const find = async (id: string, when = now) => {
    const found = await findOnboarding(db, id, when)
    if (!found) throw new Error('no such onboarding')
    return found
  }
  /** A laureate told and opened. */
  const laureate = async (values: Record<string, string> = {}) => {
    const { id: applicationId, author } = await selected('laureate', values)
    await tell()
    await open()
    return { applicationId, author, id: await onboardingOf(applicationId) }
  }
  const fill = async (
    id: string,
    step: OnboardingStep,
    typed: Record<string, string> = COMPLETE_STEPS[step],
    by: Act = organiser,
  ) => {
    const base = (await find(id)).steps[step]?.number ?? 0
    return saveStep(by, id, { step, typed, base })
  }
  const complete = async (id: string) => {
    for (const step of ONBOARDING_STEPS) await fill(id, step)
  }
  const verbs = async (subject: string) =>
    (
      await db.selectFrom('journal').select('verb').where('subject', '=', subject).orderBy('number').execute()
    ).map(({ verb }) => verb)
  const inDays = (act: Act, days: number): Act => at(act, new Date(now.getTime() + days * DAY))
  return { ...bed, selected, tell, open, onboardingOf, find, laureate, fill, complete, verbs, inDays }
}

export type OnboardingBed = Selection & Awaited<ReturnType<typeof openOnboardingBed>>
