/** Liste d'élimination : proposed, exported, seen by the archives, then applied in one act; or dropped. */
export type ListState = 'proposed' | 'exported' | 'seen' | 'applied' | 'dropped'

export interface ListFacts {
  appliedAt: Date | null
  droppedAt: Date | null
  exports: number
  visa: boolean
}

export function stateOf({ appliedAt, droppedAt, exports, visa }: ListFacts): ListState {
  if (appliedAt) return 'applied'
  if (droppedAt) return 'dropped'
  if (visa) return 'seen'
  return exports > 0 ? 'exported' : 'proposed'
}

export const STATE_WORDS: Record<ListState, string> = {
  proposed: 'proposée',
  exported: 'exportée, à faire viser',
  seen: 'visée, à appliquer',
  applied: 'appliquée',
  dropped: 'abandonnée',
}

export interface TypedVisa {
  name: string
  capacity: string
  /** 'YYYY-MM-DD' as typed. */
  givenOn: string
  reference: string
}

export type VisaField = 'nom' | 'qualite' | 'jour' | 'reference'
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
  const missing = ASKED.flatMap(([field, key, message]) => {
    const text = typed[key].trim()
    if (text === '') return [{ field, message }]
    return text.length > 200 ? [{ field, message: 'Deux cents signes au plus.' }] : []
  })
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
  | 'not-seen'
  | 'held-back'
  | 'settled'
  | 'word-wrong'

export const REFUSAL_WORDS: Record<Exclude<EliminationRefusal, 'not-found'>, string> = {
  'nothing-due': 'Rien n’est arrivé à son terme.',
  'already-open': 'Une liste attend déjà : appliquez-la ou abandonnez-la d’abord.',
  'not-exported': 'Faites d’abord l’export : c’est lui que le service d’archives vise.',
  'not-seen': 'Enregistrez d’abord le visa du service d’archives.',
  'held-back':
    'Un élément de la liste tient maintenant à quelque chose qui doit rester plus longtemps. Abandonnez cette liste et proposez-en une autre.',
  settled: 'Cette liste est déjà appliquée ou abandonnée.',
  'word-wrong': `Tapez le mot ${APPLY_WORD} pour confirmer.`,
}
