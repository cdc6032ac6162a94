import type { DecideRefusal } from '../applications/decision.ts'
import { DECIDE_REFUSALS } from '../applications/decision-wording.ts'
import type { EventKind, OnboardingStep } from './onboarding.ts'
import type { EventRefusal, Standing, StartRefusal } from './standing.ts'
import type { Task } from './todo.ts'

/** How a mise en route is said. */
export const STEP_WORDS: Record<OnboardingStep, { title: string; short: string; lead: string }> = {
  hierarchy: {
    title: "L'accord de la hiérarchie",
    short: 'hiérarchie',
    lead: 'La hiérarchie libère du temps, par écrit, sur une période.',
  },
  sponsor: {
    title: 'Le sponsor',
    short: 'sponsor',
    lead: 'La personne qui soutient le projet au plus haut niveau.',
  },
  budget: { title: 'La ligne budgétaire', short: 'budget', lead: "Ce qui paie l'investigation." },
  coach: { title: 'Le coach', short: 'coach', lead: "La personne qui accompagne l'équipe." },
  commitment: {
    title: "La fiche d'engagement",
    short: 'engagement',
    lead: 'Une page qui réunit tout ce qui est convenu, signée par toutes les parties.',
  },
  team: {
    title: "L'équipe",
    short: 'équipe',
    lead: 'Une petite équipe, avec le rôle et le temps de chaque personne.',
  },
  launch: { title: 'Le jour du lancement', short: 'lancement', lead: "L'investigation commence ce jour-là." },
}

export const STANDING_WORDS: Record<Standing, string> = {
  'under-way': 'en cours',
  postponed: 'reportée',
  'stood-down': 'désistement',
  withdrawn: 'candidature retirée',
  'no-longer-laureate': "n'est plus lauréate",
  started: 'investigation commencée',
}

export const EVENT_WORDS: Record<EventKind, string> = {
  'stood-down': 'Désistement',
  postponed: 'Report',
  resumed: 'Reprise',
  started: "Début de l'investigation",
}

export const TASK_WORDS: Record<Task, string> = {
  launch: "Tout est prêt : commencez l'investigation.",
  resume: 'Le jour du report est arrivé : reprenez, ou reportez encore.',
  replace: 'Sa place est libre : proposez-la à la liste complémentaire.',
  announce: "La personne qui prend sa place est choisie : il reste à l'annoncer.",
  mend: 'Le jour promis est passé : complétez ce qui manque, ou reportez.',
}

const OVER = {
  started:
    "L'investigation a commencé : la mise en route est terminée. Un arrêt, une pause ou un changement d'équipe se décide maintenant dans la vie du produit, avec le comité d'investissement.",
  'stood-down': 'Un désistement est enregistré : cette mise en route est arrêtée.',
  withdrawn: 'La candidature a été retirée : cette mise en route est arrêtée.',
  'no-longer-laureate': "Cette candidature n'est plus lauréate : cette mise en route est arrêtée.",
} as const

export const EVENT_REFUSALS: Record<EventRefusal, string> = {
  ...OVER,
  'changed-meanwhile':
    "Quelque chose vient de changer dans une autre fenêtre, ou par une autre personne. Voici où en est la mise en route. Ce que vous avez écrit est gardé ci-dessous, rien n'est fait.",
  'reason-missing': 'Écrivez le motif.',
  'reason-too-long': 'Le motif tient en 2 000 signes au plus.',
  'date-missing': "Choisissez jusqu'à quel jour.",
  'date-odd': "Cette date n'existe pas, ou son année n'est pas entre 2020 et 2099. Exemple : 03/11/2026.",
  'date-past': 'Le jour du report doit être à venir.',
  'not-postponed': "Cette mise en route n'est pas reportée : il n'y a rien à reprendre.",
}

export const START_REFUSALS: Record<StartRefusal, string> = {
  ...OVER,
  postponed: "La mise en route est reportée : reprenez-la d'abord.",
  'not-chosen':
    "Une nouvelle décision de sélection est prise et pas encore annoncée : rien ne peut commencer d'ici là.",
  incomplete: 'Il reste des étapes à compléter.',
  'launch-to-come': "Le jour du lancement n'est pas encore arrivé.",
}

type Replacing = 'place-not-free' | 'no-reserve' | 'proposal-changed' | 'already-replaced' | DecideRefusal

export const REPLACE_REFUSALS: Record<Replacing, string> = {
  ...DECIDE_REFUSALS,
  'place-not-free': "Cette place n'est pas libre : aucun désistement n'est enregistré.",
  'no-reserve': "Plus personne n'est sur la liste complémentaire.",
  'proposal-changed':
    "La liste complémentaire vient de changer. Voici la première candidature qu'elle propose maintenant. Rien n'est fait.",
  'already-replaced': "Une autre personne de l'équipe vient de donner cette place.",
  'changed-meanwhile':
    "La liste complémentaire vient de changer. Voici la première candidature qu'elle propose maintenant. Rien n'est fait.",
}

export const OVER_WORDS = OVER
