import type { ApplicationRelation } from '../access/tables.ts'
import type { ApplicationStatus } from './application.ts'

/** Who may do what with an application: pure predicates over how one stands towards it and its status. */
export interface Standing {
  relations: ReadonlySet<ApplicationRelation>
  status: ApplicationStatus
}

const writes = (relations: Standing['relations']) =>
  relations.has('author') || relations.has('co-author') || relations.has('holder')

/** Whether it is theirs: an organiser who applies decides nothing of it. */
export const isOwn = (relations: Standing['relations']): boolean =>
  relations.has('author') || relations.has('co-author')

const carries = (relations: Standing['relations']) => relations.has('author') || relations.has('holder')

export const applicationAbilities = {
  /** Its state and its text, without writing. */
  read: ({ relations }: Standing) => writes(relations) || relations.has('co-reader'),
  /** Its address: whoever keys it in is led to the team's page of it. */
  open: ({ relations }: Standing) =>
    writes(relations) || relations.has('co-reader') || relations.has('keyer'),
  /** Its own page: « Où en est ma candidature ». */
  follow: ({ relations }: Standing) => writes(relations),
  write: ({ relations, status }: Standing) => writes(relations) && status !== 'withdrawn',
  /** Its questions: those who write it, or the team that keys it in for an agent. */
  fill: ({ relations }: Standing) => writes(relations) || relations.has('keyer'),
  send: ({ relations, status }: Standing) => writes(relations) && status !== 'withdrawn',
  carry: ({ relations }: Standing) => carries(relations),
  /** Who carries it, alone: a co-author leaves, and withdraws nothing. */
  withdraw: ({ relations, status }: Standing) => carries(relations) && status !== 'withdrawn',
  readReceipt: ({ relations }: Standing) => relations.has('author') || relations.has('co-author'),
  /** What was sent, as the jury will read it; a draft is never shown. */
  readAsOrganiser: ({ relations }: Standing) => relations.has('organiser'),
  /** Written in the agent's place, until they validate it. */
  keyIn: ({ relations }: Standing) => relations.has('keyer'),
  note: ({ relations }: Standing) => relations.has('organiser'),
  /** Screening, shortlist, selection: recorded by an organiser, whoever deliberated; never by who carries it. */
  decide: ({ relations }: Standing) => relations.has('organiser') && !isOwn(relations),
} as const

export type ApplicationAbility = keyof typeof applicationAbilities
