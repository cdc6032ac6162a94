import type { Act } from '../src/platform/act.ts'
import { civilDate, instantOf, PARIS } from '../src/platform/dates.ts'
import { record } from '../src/platform/journal.ts'
import { addPhase } from '../src/programme/portfolio/actions/add-fact.ts'
import { addMember, addSponsor } from '../src/programme/portfolio/actions/add-presence.ts'
import { sayMilestone } from '../src/programme/portfolio/actions/change-milestones.ts'
import { plantMilestones } from '../src/programme/portfolio/actions/plant-milestones.ts'
import { projectStages } from '../src/programme/portfolio/actions/project-stages.ts'
import { listMilestones } from '../src/programme/portfolio/milestones-store.ts'
import { DEFAULT_PHASES, expectedEnd } from '../src/programme/portfolio/phases.ts'

export interface PlantedProduct {
  incubatorId: string
  slug: string
  name: string
  pitch: string
  phase: string
  since: string
  team: { name: string; role: string; address: string }[]
  sponsor: { name: string; capacity: string; address: string }
}

/** A product taken over as it was: begun before Pépin, written down the day its phase began. */
export async function plantProduct(organiser: Act, said: PlantedProduct): Promise<string> {
  const act = { ...organiser, now: instantOf(said.since, '09:00', PARIS) }
  const id = act.newId()
  const { incubatorId, slug, name, pitch, phase, since } = said
  await act.db
    .insertInto('products')
    .values({
      id,
      incubator_id: incubatorId,
      application_id: null,
      slug,
      name,
      pitch,
      created_by: act.actor.personId,
      created_at: act.now,
      started_on: null,
    })
    .execute()
  const usual = DEFAULT_PHASES.find(each => each.phase === phase)
  const expectedOn = usual ? expectedEnd(usual, since) : null
  const fact = { startsOn: since, endsOn: null, expectedOn, decisionId: null, reason: '' }
  const phaseId = await addPhase(act, id, { ...fact, phase, origin: 'import' })
  await plantMilestones(act, id, { id: phaseId, phase, startsOn: since, expectedOn })
  for (const member of said.team)
    await addMember(act, id, { ...member, share: 60, startsOn: since, endsOn: null })
  await addSponsor(act, id, { ...said.sponsor, startsOn: since, reason: '' })
  await projectStages(act, id)
  await record(act, {
    incubatorId,
    subject: `product:${id}`,
    verb: 'product.taken-over',
    payload: { phase, on: since, slug },
  })
  return id
}

/** The milestones of the past were reached, each the day it was due. */
export async function reachMilestones(organiser: Act, productId: string): Promise<void> {
  const today = civilDate(organiser.now, PARIS)
  for (const { id, dueOn } of await listMilestones(organiser.db, productId, PARIS))
    if (dueOn < today)
      await sayMilestone(organiser, productId, id, { state: 'reached', on: dueOn, note: '', base: 0 })
}
