import type { ApplicationRelation, CallRelation } from '../access/tables.ts'

/** Qui écrit à qui : those who carry an application and the team; never a juror, a member, another agent. */
export interface ThreadStanding {
  relations: ReadonlySet<ApplicationRelation>
  /** Towards its call: the team reads what was written to it about a draft, and nothing else of it. */
  ofCall: ReadonlySet<CallRelation>
  received: boolean
  /** Whether an author wrote to the team, or asked it to call. */
  written: boolean
}

export const THREAD_ABILITIES = {
  writeToTeam: ({ relations }: ThreadStanding) => relations.has('author') || relations.has('co-author'),
  /** A browser without an account has no address to answer to: told so. */
  proveAddressFirst: ({ relations }: ThreadStanding) => relations.has('holder'),
  answer: ({ relations, ofCall, received, written }: ThreadStanding) =>
    relations.has('organiser') || (!received && written && ofCall.has('organiser')),
} as const
