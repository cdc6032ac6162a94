/** Dates du calendrier : the seven days an appel promises, in order. */
export const MILESTONES = [
  'opensOn',
  'closesOn',
  'preselectionOn',
  'selectionOn',
  'answersOn',
  'onboardingOn',
  'investigationOn',
] as const
export type Milestone = (typeof MILESTONES)[number]

/** 'YYYY-MM-DD', or '' while it is not chosen. */
export type Dates = Record<Milestone, string>

export const MILESTONE_LABELS: Record<Milestone, string> = {
  opensOn: 'Ouverture du formulaire',
  closesOn: 'Clôture du formulaire',
  preselectionOn: 'Présélection par le jury',
  selectionOn: 'Choix par le comité de sélection',
  answersOn: 'Réponse à toutes les candidatures',
  onboardingOn: 'Début de la mise en route',
  investigationOn: 'Début des investigations',
}

/** Pairs that must follow each other; `apart` when the same day will not do. */
export const MILESTONE_ORDER: readonly { before: Milestone; after: Milestone; apart: boolean }[] = [
  { before: 'opensOn', after: 'closesOn', apart: false },
  { before: 'closesOn', after: 'preselectionOn', apart: true },
  { before: 'preselectionOn', after: 'selectionOn', apart: false },
  { before: 'selectionOn', after: 'answersOn', apart: false },
  { before: 'selectionOn', after: 'onboardingOn', apart: false },
  { before: 'onboardingOn', after: 'investigationOn', apart: false },
]
