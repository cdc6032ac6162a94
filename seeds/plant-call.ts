import type { Act } from '../src/platform/act.ts'
import type { CivilDate } from '../src/platform/dates.ts'
import { createCall, publishCall, saveGuidePart } from '../src/programme/calls/actions.ts'
import { formOfPart } from '../src/programme/calls/fields/index.ts'
import type { PartId } from '../src/programme/calls/parts.ts'
import { findCall, getLatestGuide } from '../src/programme/calls/store.ts'
import type { DemonstrationCall } from './calls.ts'

/** Prepares a call as its organiser would, part by part, and publishes it when it is to be. */
export async function plantCall(
  act: Act,
  incubatorId: string,
  wanted: DemonstrationCall,
  opensOn: CivilDate,
): Promise<string> {
  const { title, variant } = wanted
  const made = await createCall(act, incubatorId, { title, variant, label: 'problemes', opensOn })
  if (!made.ok) throw new Error(`the demonstration's call was refused: ${made.reason}`)
  const { id, slug } = made.value
  const parts: [PartId, Record<string, string>][] = [
    ['essentiel', wanted.essentials],
    ['promesses', wanted.promises],
  ]
  for (const [part, changes] of parts) {
    const { guide, number } = await getLatestGuide(act.db, id)
    const kept = formOfPart(part)
      .fields(guide, 0)
      .map(field => [field.name, field.get(guide)])
    const saved = await saveGuidePart(act, id, {
      part,
      number,
      typed: { ...Object.fromEntries(kept), ...changes },
    })
    if (!saved.ok) throw new Error(`the demonstration's ${part} was refused: ${saved.reason}`)
  }
  if (!wanted.published) return slug
  const { number } = await getLatestGuide(act.db, id)
  const published = await publishCall(act, id, number)
  if (!published.ok) throw new Error(`the demonstration's call cannot be published: ${published.reason}`)
  if (!(await findCall(act.db, slug))) throw new Error('the demonstration lost a call')
  return slug
}
