/**
 * The matrix is written by hand, apart from the code, one file a slice in expected/, assembled by expected/index.ts.
 * A slice adds there: its routes ({ rows, at?, form?, params? }, below) and what its people may read (`reads`); here:
 * its roles (ROLES), the things its addresses are of (a list of subjects like APPLICATIONS, with its `of…`) and the
 * kinds of text it writes on them (KINDS); in bed.ts how such a person visits, in plant.ts how such a subject is planted.
 * Whoever a row does not name is refused: asked to sign in when nobody is, told there is nothing otherwise. So a new
 * role or subject is refused everywhere until a row says so.
 */

/** How a request may end: shown, done (303), refused in words (4xx), asked to sign in, told there is nothing (404). */
export type Answer = 'seen' | 'done' | 'refused' | 'sign-in' | 'nothing'

/** Everyone who asks, and whether they are signed in. */
export const ROLES = {
  visitor: 'out',
  /** A browser that holds the key of `held` and of `awaiting`. */
  writer: 'out',
  /** Another browser, with a draft of its own. */
  'other-writer': 'out',
  author: 'in',
  /** Of `sent` and `withdrawn`, not of the author's others. */
  'co-author': 'in',
  /** Reads `sent` and `withdrawn`. */
  'co-reader': 'in',
  /** Wrote `sent` and `withdrawn` with the author, and left. */
  'former-co-author': 'in',
  /** Invited to write `sent`, and has not accepted. */
  invited: 'in',
  /** An agent with an application of their own. */
  stranger: 'in',
  organiser: 'in',
  'other-organiser': 'in',
  /** Organised the same incubator; the role has ended. */
  'former-organiser': 'in',
  /** Of the same incubator, with no part in its applications. */
  coach: 'in',
  reader: 'in',
} as const
export type Role = keyof typeof ROLES
export const ROLE_NAMES = Object.keys(ROLES) as Role[]

/** Stages of the call; at « draft » only addresses that name a call are asked, the others being the same. */
export const STAGES = ['draft', 'announced', 'open', 'closed'] as const
export type Stage = (typeof STAGES)[number]

/** Applications an address may be of: `held` and `awaiting` (address to confirm) are a browser's, the rest an author's. */
export const APPLICATIONS = ['sent', 'changed', 'withdrawn', 'draft', 'held', 'awaiting'] as const
export type Subject = (typeof APPLICATIONS)[number]

/** Texts marked on each thing: what was sent, what no juror reads, what was corrected and not sent, the team's notes,
 * what was written in the thread. */
export const KINDS = ['title', 'shared', 'private', 'unsent', 'note', 'message'] as const
export type Kind = (typeof KINDS)[number]
/** What carries marks: the applications, the other browser's draft, what was keyed in, the call in preparation, what
 * makes one known. */
export type Marked = Subject | 'other-held' | 'keyed' | 'prepared' | 'outreach'
/** « ⟦sent/title⟧ » on a page says that the title of `sent` is on it. */
export const mark = (of: Marked, kind: Kind): string => `⟦${of}/${kind}⟧`
export const marksIn = (text: string): string[] =>
  [...text.matchAll(/⟦([a-z-]+\/[a-z]+)⟧/g)].map(([, name = '']) => name)
export type Reads = Partial<Record<Role, Partial<Record<Marked, readonly Kind[]>>>>

export type Row = Record<Role, Answer>
/** By subject; 'none' for an address that is of nothing in particular. */
export type Rows = Partial<Record<Subject | 'none', Row>>

export interface Expected {
  rows: Rows
  /** Where the stage of the call changes the answer: these rows instead. */
  at?: Partial<Record<Stage, Rows>>
  /** What a POST sends, good enough to be accepted; ':code' is the code of the subject. */
  form?: Record<string, string>
  /** What stands in the address, other than what the subject has (:id) and the slug of the call. */
  params?: Record<string, string>
}

export interface SliceExpected {
  routes: Record<string, Expected>
  reads?: Reads
}

const byRole = (answer: (standing: 'in' | 'out') => Answer, but: Partial<Row>): Row => ({
  ...(Object.fromEntries(ROLE_NAMES.map(role => [role, answer(ROLES[role])])) as Row),
  ...but,
})

/** Anyone at all; anyone signed in; only those named; no one. */
export const everyone = (answer: Answer, but: Partial<Row> = {}): Row => byRole(() => answer, but)
export const signedIn = (answer: Answer, but: Partial<Row> = {}): Row =>
  byRole(standing => (standing === 'in' ? answer : 'sign-in'), but)
export const only = (named: Partial<Row>): Row => signedIn('nothing', named)
export const nobody: Row = only({})

/** An address of nothing in particular. */
export const on = (row: Row, at: Partial<Record<Stage, Row>> = {}): Pick<Expected, 'rows' | 'at'> => ({
  rows: { none: row },
  at: Object.fromEntries(Object.entries(at).map(([stage, row]) => [stage, { none: row }])),
})

/** An address of an application: those not named are nobody's. */
export const ofApplications = (rows: Rows): Rows => ({
  ...Object.fromEntries(APPLICATIONS.map(subject => [subject, nobody])),
  ...rows,
})
