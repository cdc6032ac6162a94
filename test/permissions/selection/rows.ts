/**
 * The selection's matrix: La Serre's closed call, whose jury reads (reading), then everything decided and an
 * announcement whose moment is to come (decided), then that moment passed and the laureate set going (announced).
 * Everyone is asked every route at every stage. Whoever a row does not name is refused, as in ../rows.ts.
 */
export const STAGES = ['reading', 'decided', 'announced'] as const
export type SelectionStage = (typeof STAGES)[number]

export const ROLES = [
  'visitor',
  /** Of the application the addresses are of: chosen laureate in the end. */
  'author',
  /** An agent whose other application is refused. */
  'stranger',
  'organiser',
  'other-organiser',
  'former-organiser',
  'coach',
  'reader',
  /** Assigned the application, has reviewed it. */
  'juror',
  /** Reviewed it, then stepped aside. */
  'juror-recused',
  /** Accepted the seat, signed nothing. */
  'juror-undeclared',
  /** Removed half-way. */
  'juror-removed',
  /** Has not answered the invitation. */
  'invited',
  'member',
  'member-recused',
  'member-undeclared',
] as const
export type SelectionRole = (typeof ROLES)[number]

export type Answer = 'seen' | 'done' | 'refused' | 'sign-in' | 'nothing'
type Said = Partial<Record<SelectionRole, Answer>>
/** What those named are answered, stage by stage. */
export type SelectionRow = (stage: SelectionStage) => { visitor: Answer; others: Answer; named: Said }

const row =
  (visitor: Answer, others: Answer) =>
  (named: Said, at: Partial<Record<SelectionStage, Said>> = {}): SelectionRow =>
  stage => ({ visitor, others, named: { ...named, ...at[stage] } })

/** Only those named; anyone signed in; anyone. */
export const only = row('sign-in', 'nothing')
export const signedIn = (answer: Answer) => row('sign-in', answer)({})
export const everyone = (answer: Answer) => row(answer, answer)({})
/** Anyone, from the moment on. */
export const fromTheMoment: SelectionRow = stage => {
  const answer = stage === 'announced' ? 'seen' : 'nothing'
  return { visitor: answer, others: answer, named: {} }
}

export const organiser = only({ organiser: 'seen' })
/** The organiser, from a stage on: before it there is nothing of the kind. */
export const organiserOnceAnnounced = only({}, { announced: { organiser: 'seen' } })

export const answerFor = (said: SelectionRow, role: SelectionRole, stage: SelectionStage): Answer => {
  const { visitor, others, named } = said(stage)
  return named[role] ?? (role === 'visitor' ? visitor : others)
}

/** Texts that could leak, each carrying a mark of its own. */
export const TEXTS = [
  'application',
  'private',
  'comment',
  'sentence',
  'interests',
  'recusal',
  'shortlist',
  'selection',
  'budget',
] as const
export type SelectionText = (typeof TEXTS)[number]
export const mark = (text: SelectionText): string => `⟦serre/${text}⟧`
export const marksIn = (page: string): string[] =>
  [...page.matchAll(/⟦serre\/([a-z]+)⟧/g)].map(([, name = '']) => name)

/** Who may read which of them, and from when. */
export function mayRead(role: SelectionRole, stage: SelectionStage): readonly SelectionText[] {
  switch (role) {
    case 'organiser':
      return TEXTS
    case 'author':
      return stage === 'announced'
        ? // Their letter, then what their setting going rests on.
          ['application', 'private', 'sentence', 'selection', 'budget']
        : ['application', 'private']
    case 'juror':
      // The seat's own declaration; of the application, what a juror reads and what they wrote.
      return ['application', 'comment', 'sentence', 'interests']
    case 'member':
      return stage === 'reading' ? [] : ['application', 'comment', 'sentence', 'shortlist']
    default:
      return []
  }
}
