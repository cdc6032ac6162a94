import { DATE_KEYS, type GuideContent, LABELS, SECTION_KEYS, type SectionKey } from '../guide.ts'
import { LABEL_WORDS, SECTION_TITLES } from '../wording.ts'
import { type GuideField, nestedField, topField } from './field.ts'
import { criteriaFields, faqFields } from './rows.ts'

/** Les parties du guide, each edited on a page of its own. */
export const PARTS = ['essentiel', 'calendrier', 'promesses', 'textes', 'criteres', 'faq'] as const
export type Part = (typeof PARTS)[number]
export const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name)

export const PART_TITLES: Record<Part, string> = {
  essentiel: 'L’essentiel',
  calendrier: 'Le calendrier',
  promesses: 'Les promesses',
  textes: 'Les textes',
  criteres: 'Les critères',
  faq: 'Les questions fréquentes',
}

const DATE_LABELS = {
  opens: 'Ouverture du formulaire',
  closes: 'Dernier jour pour envoyer (jusqu’à 23 h 59)',
  preselection: 'Présélection par le jury',
  selection: 'Sélection par le comité',
  answers: 'Réponse à tous au plus tard le',
  onboarding: 'Mise en route des lauréats',
  investigation: 'Début des investigations',
}

const label: GuideField = {
  name: 'label',
  label: 'Genre d’appel',
  kind: 'choice',
  limit: 40,
  options: LABELS.map(value => ({ value, label: LABEL_WORDS[value] })),
  read: content => content.label,
  write: (content, value) => ({ ...content, label: value as GuideContent['label'] }),
}

const essentials: GuideField[] = [
  topField('title', {
    name: 'titre',
    label: 'Titre de l’appel',
    hint: 'Ce que les agents liront en premier. Exemple : « Des problèmes de terrain aux services publics »',
    limit: 120,
  }),
  label,
  topField('perimeter', { name: 'perimetre', label: 'Qui peut candidater', kind: 'area', limit: 1000 }),
  topField('theme', {
    name: 'theme',
    label: 'Thème',
    hint: 'Laissez vide si tous les problèmes sont bienvenus.',
    optional: true,
  }),
  topField('contact', { name: 'contact', label: 'Adresse e-mail de contact', kind: 'email' }),
  topField('training', {
    name: 'formation',
    label: 'Adresse de la formation en ligne',
    hint: 'Exemple : https://formation.example.fr',
    optional: true,
  }),
  topField('place', { name: 'lieu', label: 'Lieu de l’accompagnement', optional: true }),
  nestedField('figures', 'laureates', {
    name: 'laureats',
    label: 'Nombre de lauréats prévu',
    kind: 'number',
  }),
  nestedField('figures', 'shortlist', {
    name: 'preselectionnes',
    label: 'Nombre de présélectionnés prévu',
    kind: 'number',
  }),
  nestedField('figures', 'expectedApplications', {
    name: 'attendues',
    label: 'Candidatures attendues',
    hint: 'Environ 1 % des agents qui reçoivent l’appel.',
    kind: 'number',
    optional: true,
  }),
  nestedField('figures', 'jurors', {
    name: 'jures',
    label: 'Membres du jury',
    kind: 'number',
    optional: true,
  }),
]

const schedule = DATE_KEYS.map(key =>
  nestedField('dates', key, { name: key, label: DATE_LABELS[key], kind: 'date' }),
)

const promises: GuideField[] = [
  nestedField('promises', 'sponsor', {
    name: 'sponsor',
    label: 'Sponsor',
    hint: 'Prénom et nom de la personne qui s’engage.',
  }),
  nestedField('promises', 'sponsorCapacity', { name: 'fonction', label: 'Fonction du sponsor' }),
  nestedField('promises', 'timeInvestigation', {
    name: 'temps_investigation',
    label: 'Temps libéré pendant l’investigation',
  }),
  nestedField('promises', 'timeConstruction', {
    name: 'temps_construction',
    label: 'Temps libéré à partir de la construction',
  }),
  nestedField('figures', 'investigationWeeks', {
    name: 'semaines',
    label: 'Durée de l’investigation, en semaines',
    kind: 'number',
  }),
  nestedField('figures', 'constructionMonths', {
    name: 'mois',
    label: 'Durée de la construction, en mois',
    kind: 'number',
  }),
  nestedField('promises', 'investigationsFunded', {
    name: 'investigations',
    label: 'Investigations financées',
    kind: 'number',
  }),
  nestedField('promises', 'constructionBudget', {
    name: 'budget',
    label: 'Budget prévu pour la construction',
    hint: 'Exemple : 150 000 € par produit, inscrits au budget 2027',
  }),
  nestedField('promises', 'whoDecides', {
    name: 'decide',
    label: 'Qui décide',
    hint: 'Exemple : « Le comité de sélection, présidé par la secrétaire générale, »',
  }),
]

const section = (key: SectionKey) =>
  nestedField('sections', key, {
    name: key,
    label: SECTION_TITLES[key],
    kind: 'area',
    limit: 20_000,
    optional: key === 'criteria' || key === 'schedule',
  })

const texts = SECTION_KEYS.map(section)

/** The fields of a part; criteria and questions have a few empty rows to fill. */
export function fieldsOf(part: Part, content: GuideContent): GuideField[] {
  switch (part) {
    case 'essentiel':
      return essentials
    case 'calendrier':
      return schedule
    case 'promesses':
      return promises
    case 'textes':
      return texts
    case 'criteres':
      return criteriaFields(content)
    case 'faq':
      return faqFields(content)
  }
}
