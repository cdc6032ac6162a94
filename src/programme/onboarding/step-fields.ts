import type { OnboardingStep } from './onboarding.ts'

/** Champs des étapes : what each step asks, and how it is said when it is missing. */
export interface StepField {
  /** On the page; unique among the seven steps. */
  name: string
  /** In the content of the step. */
  key: string
  label: string
  hint?: string
  kind: 'line' | 'email' | 'date' | 'share' | 'euros'
  optional?: true
  /** A fact that must already have happened. */
  past?: true
  /** Follows « Il manque ». */
  missing: string
}

export type PlainStep = Exclude<OnboardingStep, 'team'>

export const STEP_FIELDS: Record<PlainStep, readonly StepField[]> = {
  hierarchy: [
    {
      name: 'accord-par',
      key: 'givenBy',
      kind: 'line',
      label: "Qui a donné l'accord écrit",
      hint: 'Prénom et nom.',
      missing: "le nom de la personne qui donne l'accord",
    },
    { name: 'accord-qualite', key: 'capacity', kind: 'line', label: 'Sa fonction', missing: 'sa fonction' },
    {
      name: 'accord-part',
      key: 'share',
      kind: 'share',
      label: 'Part du temps libérée, en %',
      hint: 'Pour un temps plein. Deux jours par semaine : 40.',
      missing: 'la part du temps libérée',
    },
    {
      name: 'accord-du',
      key: 'since',
      kind: 'date',
      label: 'Temps libéré à partir du',
      missing: 'le premier jour libéré',
    },
    {
      name: 'accord-au',
      key: 'until',
      kind: 'date',
      label: "Temps libéré jusqu'au",
      missing: 'le dernier jour libéré',
    },
    {
      name: 'accord-date',
      key: 'agreedOn',
      kind: 'date',
      past: true,
      label: "Date de l'accord écrit",
      missing: "la date de l'accord écrit",
    },
  ],
  sponsor: [
    {
      name: 'sponsor-nom',
      key: 'name',
      kind: 'line',
      label: 'Prénom et nom du sponsor',
      missing: 'le nom du sponsor',
    },
    {
      name: 'sponsor-qualite',
      key: 'capacity',
      kind: 'line',
      label: 'Fonction du sponsor',
      missing: 'sa fonction',
    },
    {
      name: 'sponsor-date',
      key: 'confirmedOn',
      kind: 'date',
      past: true,
      label: 'A confirmé son soutien le',
      missing: 'la date de sa confirmation',
    },
  ],
  budget: [
    {
      name: 'budget-ligne',
      key: 'line',
      kind: 'line',
      label: 'Ligne budgétaire',
      hint: 'Celle qui paie, avec son numéro.',
      missing: 'la ligne budgétaire',
    },
    {
      name: 'budget-montant',
      key: 'amount',
      kind: 'euros',
      label: 'Montant, en euros',
      hint: 'Un nombre entier, toutes taxes comprises.',
      missing: 'le montant',
    },
    {
      name: 'budget-date',
      key: 'confirmedOn',
      kind: 'date',
      past: true,
      label: 'Crédits confirmés le',
      missing: 'la date de confirmation des crédits',
    },
  ],
  coach: [
    {
      name: 'coach-nom',
      key: 'name',
      kind: 'line',
      label: 'Prénom et nom du coach',
      missing: 'le nom du coach',
    },
    {
      name: 'coach-adresse',
      key: 'address',
      kind: 'email',
      label: 'Adresse e-mail du coach',
      missing: 'son adresse e-mail',
    },
  ],
  commitment: [
    {
      name: 'engagement-par',
      key: 'signedBy',
      kind: 'line',
      label: 'Signée par',
      hint: 'Prénoms et noms de toutes les personnes qui ont signé.',
      missing: 'le nom des signataires',
    },
    {
      name: 'engagement-date',
      key: 'signedOn',
      kind: 'date',
      past: true,
      label: 'Signée le',
      missing: 'la date de signature',
    },
  ],
  launch: [
    {
      name: 'lancement-jour',
      key: 'on',
      kind: 'date',
      label: 'Jour du lancement',
      hint: "L'investigation commence ce jour-là.",
      missing: 'le jour du lancement',
    },
    { name: 'lancement-lieu', key: 'place', kind: 'line', label: 'Lieu', missing: 'le lieu du lancement' },
  ],
}

/** Columns of the team; on the page each is followed by the number of its row. */
export const MEMBER_FIELDS: readonly StepField[] = [
  { name: 'equipe-nom', key: 'name', kind: 'line', label: 'Prénom et nom', missing: 'le nom' },
  {
    name: 'equipe-role',
    key: 'role',
    kind: 'line',
    label: 'Rôle',
    hint: 'Intrapreneur ou intrapreneuse, développement, design, déploiement…',
    missing: 'le rôle',
  },
  {
    name: 'equipe-part',
    key: 'share',
    kind: 'share',
    label: 'Part du temps, en %',
    missing: 'la part du temps',
  },
  { name: 'equipe-du', key: 'since', kind: 'date', label: 'À partir du', optional: true, missing: '' },
  { name: 'equipe-au', key: 'until', kind: 'date', label: "Jusqu'au", optional: true, missing: '' },
]
