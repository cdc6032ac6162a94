/** Courrier non remis : a letter of an incubator that did not arrive, or not yet, and of which nothing was done. */
export type UndeliveredState = 'bounced' | 'refused' | 'to-check' | 'queued'

export interface Undelivered {
  id: string
  incubatorId: string
  /** Of the call it is about, or null. */
  callId: string | null
  applicationId: string | null
  kind: string
  state: UndeliveredState
  /** Whether the same address would refuse it again. */
  permanent: boolean
  /** Enhanced status (RFC 3463), or ''. */
  status: string
  /** What the server said, as it said it. */
  diagnostic: string
  attempts: number
  writtenAt: Date
  failedAt: Date
  /** Null when the team may not know it: of one who writes a draft, or only follows a call. */
  recipient: string | null
  person: { id: string; name: string } | null
  /** « letter:<id> » of an announcement, and so on. */
  subjectRef: string
}

/** It is tried again by itself: the team has nothing to do. */
export const isWaiting = ({ state }: Pick<Undelivered, 'state'>): boolean => state === 'queued'

// A full mailbox is emptied, a server comes back: whatever the report calls it, the address is good.
const PASSING = /^[45]\.(2\.2|3\.\d+|4\.\d+)$/

/** Whether the same address may take it another time. */
export const mayPass = ({ permanent, status }: Pick<Undelivered, 'permanent' | 'status'>): boolean =>
  !permanent || PASSING.test(status)

/** Where a kind of letter is sent anew: here, from the page it came from, or nowhere when it holds a secret. */
export type AgainFrom = 'here' | 'announcement' | 'elsewhere'

/** Those that hold no code and no personal link: anyone of the team may read them and send them anew. */
const HERE: ReadonlySet<string> = new Set([
  'application-receipt',
  'thread-message',
  'callback',
  'dates-moved',
  'reexamination-received',
  'reexamination-answer',
])

export function againFrom({ kind, recipient }: Pick<Undelivered, 'kind' | 'recipient'>): AgainFrom {
  if (recipient === null) return 'elsewhere'
  if (kind === 'decision') return 'announcement'
  return HERE.has(kind) ? 'here' : 'elsewhere'
}

/** The address of a letter of an announcement, where it is sent anew; '' for others. */
export const announcementPath = ({ subjectRef }: Pick<Undelivered, 'subjectRef'>): string =>
  subjectRef.startsWith('letter:') ? `/gestion/courriers/${subjectRef.slice('letter:'.length)}/renvoi` : ''
