import type { IncubatorRecord } from './format.ts'
import { type Oddity, odd } from './oddities.ts'
import { type Note, readContact, readLine } from './texts.ts'

/** Un incubateur du fichier, ou seulement cité par ses produits. */
export interface IncubatorState {
  name: string
  administration: string
  contact: string
}

export const NO_OWNER = 'administration non précisée'
/** Said where the incubator is named, since nothing else is known of it. */
export const STUB = 'incubateur cité par ses produits, absent du fichier repris'

export const stubState = (id: string): IncubatorState => ({ name: id, administration: STUB, contact: '' })

export function readIncubator(record: IncubatorRecord | null, id: string) {
  const oddities: Oddity[] = []
  if (record === null) return { state: stubState(id), oddities }
  const say: Note = oddity => oddities.push(oddity)
  const { title, owner, contact } = record.attributes
  const administration = administrationOf(readLine('owner', owner, 200, say))
  if (administration === NO_OWNER) say(odd('no-owner', { id }))
  const state: IncubatorState = {
    name: readLine('title', title, 200, say) || id,
    administration,
    contact: readContact('contact', contact, say),
  }
  return { state, oddities }
}

/** « /organisations/dinum » is DINUM; « /organisations/cerema », Cerema. */
function administrationOf(owner: string): string {
  const last = owner.split('/').filter(Boolean).at(-1)?.replaceAll('-', ' ').trim() ?? ''
  if (last === '') return NO_OWNER
  return last.length <= 5 ? last.toUpperCase() : last.charAt(0).toUpperCase() + last.slice(1)
}
