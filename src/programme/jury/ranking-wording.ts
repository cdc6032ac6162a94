import { type DecisionOutcome, LONGEST_REASON, type ShortlistOutcome } from '../applications/decision.ts'
import { OUTCOME_WORDS } from '../applications/decision-wording.ts'
import type { ReasonProblem } from './shortlist.ts'

/** How the ranking and the shortlist are said. */
export const ADVICE =
  "Ce classement est un avis, le jury décide. Il tient compte de la sévérité de chacun, et dit pour chaque candidature la chance d'être parmi les premières : entre deux candidatures proches, les notes ne suffisent pas."

/** « 4,33 »; a dash when there is nothing to say. */
export const decimal = (value: number | null): string =>
  value === null ? '–' : value.toFixed(2).replace('.', ',')

/** « 1re », « 12e », « 3e ex æquo ». */
export function placeWords({ place, through }: { place: number | null; through: number | null }): string {
  if (place === null) return 'non classée'
  return `${place}${place === 1 ? 're' : 'e'}${through !== null && through > place ? ' ex æquo' : ''}`
}

export const DEPARTS = "s'écarte du classement"

/** The parts of the list, as addresses name them. */
export const VIEWS = ['toutes', 'a-decider', 'preselectionnees', 'non-preselectionnees'] as const
export type View = (typeof VIEWS)[number]
export const viewOf = (text: string): View => VIEWS.find(view => view === text) ?? 'toutes'

export const VIEW_WORDS: Record<View, string> = {
  toutes: 'Toutes',
  'a-decider': 'À décider',
  preselectionnees: 'Présélectionnées',
  'non-preselectionnees': 'Non présélectionnées',
}

export const OUTCOME_OF_VIEW: Record<View, ShortlistOutcome | 'undecided' | null> = {
  toutes: null,
  'a-decider': 'undecided',
  preselectionnees: 'shortlisted',
  'non-preselectionnees': 'not-shortlisted',
}

/** The address of a page of the list: a part of it, after an application. */
export function viewPath(path: string, view: View, after?: string, asked: readonly string[] = []): string {
  const query = [
    ...asked,
    ...(view === 'toutes' ? [] : [`decision=${view}`]),
    ...(after ? [`apres=${after}`] : []),
  ]
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}

export const REASON_PROBLEMS: Record<ReasonProblem, { field: string; message: string }> = {
  'outcome-missing': { field: 'issue', message: 'Choisissez la décision.' },
  'reason-missing': { field: 'motif', message: 'Écrivez le motif : chaque décision en porte un.' },
  'reason-too-long': {
    field: 'motif',
    message: `Le motif tient en ${LONGEST_REASON} signes au plus.`,
  },
}

export const REMAINING_CHANGED =
  "La liste a changé depuis que vous l'avez relue : une candidature a été retirée, ou une autre personne a décidé. Rien n'est enregistré. Voici la liste telle qu'elle est maintenant : relisez-la avant de décider."

/** An outcome as it begins a line: « Présélectionnée ». */
export const outcomeTitle = (outcome: DecisionOutcome): string => {
  const word = OUTCOME_WORDS[outcome]
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** The same, said of `count`: « Présélectionnées ». */
export function outcomesTitle(outcome: DecisionOutcome, count: number): string {
  return count < 2 || outcome === 'reserve'
    ? outcomeTitle(outcome)
    : outcomeTitle(outcome).replace(/e$/, 'es')
}

/** The choices of a form. */
export const choicesOf = <O extends DecisionOutcome>(outcomes: readonly O[]) =>
  outcomes.map(value => ({ value, label: outcomeTitle(value) }))
