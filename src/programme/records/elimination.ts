/** Liste d'élimination : proposed, exported, seen by the archives, then applied by the worker; or dropped. */
export type ListState =
  | 'proposed'
  | 'exporting'
  | 'ready'
  | 'exported'
  | 'seen'
  | 'applying'
  | 'applied'
  | 'dropped'
  | 'refused'

export interface ListFacts {
  appliedAt: Date | null
  applyAskedAt: Date | null
  droppedAt: Date | null
  /** How many are made. */
  exports: number
  exporting: boolean
  /** Whether the last one made was downloaded. */
  taken: boolean
  visa: 'given' | 'refused' | null
}

export function stateOf(facts: ListFacts): ListState {
  if (facts.appliedAt) return 'applied'
  if (facts.visa === 'refused') return 'refused'
  if (facts.droppedAt) return 'dropped'
  if (facts.applyAskedAt) return 'applying'
  if (facts.visa) return 'seen'
  if (facts.exporting) return 'exporting'
  if (facts.exports === 0) return 'proposed'
  return facts.taken ? 'exported' : 'ready'
}

export const STATE_WORDS: Record<ListState, string> = {
  proposed: 'proposée, à exporter',
  exporting: 'export en préparation',
  ready: 'export prêt, à télécharger',
  exported: 'exportée, à faire viser',
  seen: 'visée, à appliquer',
  applying: 'élimination en cours',
  applied: 'appliquée',
  dropped: 'abandonnée',
  refused: 'visa refusé',
}

/** Nothing more happens to it. */
export const isSettled = (state: ListState): boolean =>
  state === 'applied' || state === 'dropped' || state === 'refused'

/** Why a record of a list stays. */
export type KeptBack = 'touched' | 'not-due' | 'held' | 'not-told'

export const KEPT_BACK_WORDS: Record<KeptBack, string> = {
  touched: 'modifié depuis l’export',
  'not-due': 'n’est plus à son terme, ou n’existe plus',
  held: 'tient à quelque chose qui doit rester',
  'not-told': 'sa personne n’est pas prévenue depuis quinze jours',
}

export interface TypedVisa {
  answer: 'given' | 'refused' | ''
  name: string
  capacity: string
  /** 'YYYY-MM-DD' as typed. */
  givenOn: string
  reference: string
  /** Why it is refused. */
  because: string
}

export type VisaField = 'reponse' | 'nom' | 'qualite' | 'jour' | 'reference' | 'motif'
const ASKED: readonly [VisaField, keyof TypedVisa, string][] = [
  ['nom', 'name', 'Écrivez le nom de la personne qui a donné le visa.'],
  ['qualite', 'capacity', 'Écrivez sa qualité : directrice des archives départementales…'],
  ['reference', 'reference', 'Écrivez la référence du visa, telle qu’elle est sur le bordereau.'],
]

/** What is wrong with a visa as typed; its day is neither to come nor before the list. */
export function visaProblems(
  typed: TypedVisa,
  said: { isDate: boolean; today: string; proposedOn: string },
): { field: VisaField; message: string }[] {
  const missing: { field: VisaField; message: string }[] = ASKED.flatMap(([field, key, message]) => {
    const text = typed[key].trim()
    if (text === '') return [{ field, message }]
    return text.length > 200 ? [{ field, message: 'Deux cents signes au plus.' }] : []
  })
  if (typed.answer === '')
    missing.unshift({ field: 'reponse', message: 'Dites si le visa est donné ou refusé.' })
  if (typed.answer === 'refused' && typed.because.trim() === '')
    missing.push({ field: 'motif', message: 'Écrivez pourquoi le visa est refusé.' })
  if (typed.because.length > 1000) missing.push({ field: 'motif', message: 'Mille signes au plus.' })
  const day = { field: 'jour' as const }
  if (!said.isDate) return [...missing, { ...day, message: 'Donnez le jour du visa. Exemple : 03/11/2026.' }]
  if (typed.givenOn > said.today) return [...missing, { ...day, message: 'Ce jour n’est pas encore venu.' }]
  if (typed.givenOn < said.proposedOn)
    return [...missing, { ...day, message: 'Ce jour est avant la liste : le visa porte sur elle.' }]
  return missing
}

/** What is typed to apply a list. */
export const APPLY_WORD = 'ÉLIMINER'
export const saysApply = (typed: string): boolean =>
  typed.trim().normalize('NFD').replace(/\p{M}/gu, '').toUpperCase() === 'ELIMINER'

export type EliminationRefusal =
  | 'not-found'
  | 'nothing-due'
  | 'already-open'
  | 'not-exported'
  | 'not-taken'
  | 'visa-given'
  | 'visa-recorded'
  | 'export-changed'
  | 'not-seen'
  | 'applying'
  | 'settled'
  | 'word-wrong'

export const REFUSAL_WORDS: Record<Exclude<EliminationRefusal, 'not-found'>, string> = {
  'nothing-due': 'Rien n’est arrivé à son terme.',
  'already-open': 'Une liste attend déjà : appliquez-la ou abandonnez-la d’abord.',
  'not-exported': 'Faites d’abord l’export : c’est lui que le service d’archives vise.',
  'not-taken': 'Téléchargez d’abord l’export, tous ses volumes : c’est lui que le service d’archives vise.',
  'visa-given': 'Le visa est donné sur l’export déjà fait : il ne peut plus être refait.',
  'visa-recorded':
    'Une autre personne vient d’enregistrer la réponse des archives : elle est ci-dessous. La vôtre n’est pas enregistrée.',
  'export-changed':
    'L’export a été refait depuis que vous avez ouvert cette page : vérifiez sur lequel porte la réponse des archives.',
  'not-seen': 'Enregistrez d’abord le visa du service d’archives.',
  applying: 'L’élimination est en cours : elle ne peut plus être arrêtée.',
  settled: 'Cette liste est déjà appliquée ou abandonnée.',
  'word-wrong': `Tapez le mot ${APPLY_WORD} pour confirmer.`,
}
