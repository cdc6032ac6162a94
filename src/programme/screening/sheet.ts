import type { Decision } from '../applications/decision.ts'
import type { Field } from '../applications/form.ts'

/** Fiche : one application as it was sent, with what was decided of its screening; never a draft. */
export interface Sheet {
  id: string
  title: string
  /** Name, post and service, as sent. */
  author: string
  receipt: string
  sentAt: Date
  /** Number of the sending shown: another one since is a new version to read. */
  version: number
  form: readonly Field[]
  values: ReadonlyMap<string, string>
  withdrawn: boolean
  /** Screening decisions, the oldest first. */
  decisions: (Decision & { by: string })[]
}

/** Number of the decision before one's eyes: the optimistic lock; 0 when there is none. */
export const baseOf = ({ decisions }: Pick<Sheet, 'decisions'>): number => decisions.at(-1)?.number ?? 0

/** Whether a new version was sent since the last decision. */
export function isResent({ decisions, sentAt }: Pick<Sheet, 'decisions' | 'sentAt'>): boolean {
  const last = decisions.at(-1)
  return last !== undefined && sentAt > last.decidedAt
}
