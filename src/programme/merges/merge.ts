/** Fusion de comptes : two accounts of one person become one, deliberately, and can be parted again. */
export const UNDO_DAYS = 30
export const UNDO_MS = UNDO_DAYS * 86_400_000
/** How long both mailboxes count as just proved. */
export const PROOF_MS = 3_600_000

export type MergeRefusal = 'not-found' | 'keyed' | 'two-seats' | 'two-roles' | 'both-hold'
export type UndoRefusal = 'not-found' | 'too-late' | 'undone' | 'merged-since'

/** What becomes of a row both accounts have: the other's is put aside, stays with the other, or forbids the merge. */
export type WhenBoth = 'aside' | 'left' | 'refuse'

const WHEN_BOTH: Record<string, WhenBoth> = {
  // A shared mailbox of both.
  addresses: 'aside',
  application_authors: 'aside',
  application_readers: 'aside',
  application_visits: 'aside',
  publication_agreements: 'aside',
  recusals: 'aside',
  thread_reads: 'aside',
  letters: 'left',
  training_answers: 'left',
}

export const whenBoth = (table: string): WhenBoth => WHEN_BOTH[table] ?? 'refuse'

/** What a sign-in made and will end: never moved. */
export const NOT_MOVED: readonly string[] = ['sessions', 'sign_in_attempts']

export interface Merge {
  id: string
  keptId: string
  mergedId: string
  mergedAt: Date
  undoneAt: Date | null
  /** The address the other account had chosen for letters. */
  lettersId: string | null
}

/** Until when it can be undone. */
export const undoneUntil = ({ mergedAt }: Pick<Merge, 'mergedAt'>): Date =>
  new Date(mergedAt.getTime() + UNDO_MS)

export function undoProblem(merge: Merge, now: Date): 'undone' | 'too-late' | null {
  if (merge.undoneAt !== null) return 'undone'
  return now > undoneUntil(merge) ? 'too-late' : null
}
