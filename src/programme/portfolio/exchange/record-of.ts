import type { IncubatorRecord, ProductRecord } from './format.ts'
import type { IncubatorState } from './read-incubator.ts'
import { nameOfStage } from './stages.ts'
import { differing, type Field, type State } from './state.ts'

/** Fiche au format d'échange : a record as it was read, with what Pépin changed since, and nothing else touched. */
type Attributes = ProductRecord['attributes']

const ATTRIBUTE: Partial<Record<Field, keyof Attributes>> = {
  name: 'name',
  pitch: 'pitch',
  contact: 'contact',
  link: 'link',
  repository: 'repository',
  statsUrl: 'stats_url',
  budgetUrl: 'budget_url',
  impactUrl: 'impact_url',
  technos: 'technos',
  themes: 'thematiques',
  accessibility: 'accessibility_status',
}

/** @param read what the record itself says, to tell what changed since */
export function recordWith(record: ProductRecord, read: State, now: State): ProductRecord {
  const changed = differing(read, now)
  if (changed.length === 0) return record
  const attributes: Attributes = { ...record.attributes }
  let { relationships } = record
  for (const field of changed) {
    const name = ATTRIBUTE[field]
    if (name !== undefined) attributes[name as string] = now[field]
    if (field === 'description') attributes.content_url_encoded_markdown = encodeURIComponent(now.description)
    if (field === 'life') attributes.phases = phasesOf(now)
    if (field === 'incubator') relationships = pointingTo(now.incubator)
  }
  return { ...record, attributes, relationships }
}

const phasesOf = ({ life }: State) =>
  life.map(({ stage, startsOn, endsOn }) => ({
    name: nameOfStage(stage),
    start: startsOn,
    end: endsOn ?? '',
  }))

function pointingTo(id: string): ProductRecord['relationships'] {
  const reference = { type: 'incubator', id }
  return { incubator: { data: reference }, incubators: { data: [reference] } }
}

/** The record of a product born here. */
export function newRecord(id: string, state: State): ProductRecord {
  const { name, pitch, contact, technos, themes, accessibility } = state
  return {
    id,
    type: 'startup',
    attributes: {
      name,
      pitch,
      stats_url: state.statsUrl,
      contact,
      content_url_encoded_markdown: encodeURIComponent(state.description),
      events: [],
      phases: phasesOf(state),
      sponsors: [],
      thematiques: themes,
      technos,
      link: state.link,
      repository: state.repository,
      accessibility_status: accessibility,
      budget_url: state.budgetUrl,
      impact_url: state.impactUrl,
    },
    relationships: pointingTo(state.incubator),
  }
}

/** The record of an incubator of this Pépin. */
export const newIncubatorRecord = (id: string, state: IncubatorState): IncubatorRecord => ({
  id,
  type: 'incubator',
  attributes: {
    title: state.name,
    owner: state.administration,
    website: '',
    github: '',
    contact: state.contact,
  },
})

export function incubatorRecordWith(
  record: IncubatorRecord,
  read: IncubatorState,
  now: IncubatorState,
): IncubatorRecord {
  const attributes = { ...record.attributes }
  if (read.name !== now.name) attributes.title = now.name
  if (read.administration !== now.administration) attributes.owner = now.administration
  if (read.contact !== now.contact) attributes.contact = now.contact
  return { ...record, attributes }
}
