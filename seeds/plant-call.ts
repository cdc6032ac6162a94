import type { Act } from '../src/platform/act.ts'
import { createCall } from '../src/programme/calls/actions/create-call.ts'
import { publishCall } from '../src/programme/calls/actions/publish-call.ts'
import { saveGuide } from '../src/programme/calls/actions/save-guide.ts'
import type { Part } from '../src/programme/calls/parts/parts.ts'
import { findCall } from '../src/programme/calls/store.ts'
import type { DemonstrationCall } from './calls.ts'

/** Prepares a call as its organiser would, part by part, and publishes it when it is to be. */
export async function plantCall(
  act: Act,
  wanted: DemonstrationCall,
  dates: Record<string, string>,
): Promise<string> {
  const made = await createCall(act, {
    incubatorSlug: wanted.incubator,
    title: wanted.title,
    variant: wanted.variant,
  })
  if (!made.ok) throw new Error(`the demonstration's call was refused: ${made.reason}`)
  const call = await findCall(act.db, made.value.slug)
  if (!call) throw new Error('the demonstration lost a call')
  let number = 1
  const parts: [Part, Record<string, string>][] = [
    ['essentiel', wanted.essentials],
    ['promesses', wanted.promises],
    ['calendrier', dates],
  ]
  for (const [part, typed] of parts) {
    const saved = await saveGuide(act, call, { part, typed, baseNumber: number })
    if (!saved.ok || saved.value.merged.kind !== 'saved')
      throw new Error(`the demonstration's ${part} was refused`)
    number = saved.value.number
  }
  if (!wanted.published) return call.slug
  const published = await publishCall(act, call.id, number)
  if (!published.ok) throw new Error(`the demonstration's call cannot be published: ${published.reason}`)
  return call.slug
}
