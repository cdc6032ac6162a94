import { LABEL_WORDS, LABELS } from '../guide.ts'
import type { Field, PartForm } from './field.ts'
import { figure, grouped } from './kinds.ts'
import { training } from './training.ts'

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** L'essentiel : what the call is called, whom it concerns, and its figures. */
export const label: Field = {
  name: 'libelle',
  label: "Quel type d'appel ?",
  kind: 'choice',
  options: LABELS.map(value => ({ value, label: capital(LABEL_WORDS[value]) })),
  get: guide => guide.label,
  set: (guide, value) => ({ ...guide, label: LABELS.find(known => known === value) ?? guide.label }),
}

export const title: Field = {
  name: 'titre',
  label: "Nom de l'appel",
  hint: "Tel que les agents le liront. L'adresse de la page, elle, ne change plus.",
  kind: 'line',
  limit: 120,
  get: guide => guide.title,
  set: (guide, value) => ({ ...guide, title: value }),
}

const theme: Field = {
  name: 'theme',
  label: 'Thème',
  hint: 'Facultatif. Laissez vide si tous les sujets sont ouverts.',
  kind: 'line',
  get: guide => guide.theme,
  set: (guide, value) => ({ ...guide, theme: value }),
}

const perimeter: Field = {
  name: 'perimetre',
  label: 'Agents concernés',
  hint: 'La suite de la phrase « Cet appel s’adresse à… ». Exemple : toutes les agentes et tous les agents du ministère.',
  kind: 'line',
  limit: 300,
  get: guide => guide.perimeter,
  set: (guide, value) => ({ ...guide, perimeter: value }),
}

const domains: Field = {
  name: 'domaines',
  label: 'Adresses e-mail acceptées',
  hint: 'Un nom de domaine par ligne, par exemple administration.fr. Laissez vide pour accepter toutes les adresses, y compris personnelles.',
  kind: 'domains',
  get: guide => guide.domains.join('\n'),
  set: (guide, value) => ({ ...guide, domains: value === '' ? [] : value.split('\n') }),
}

const place = (name: string, label: string, key: 'committee' | 'kickOff'): Field => ({
  name,
  label,
  hint: 'Facultatif.',
  kind: 'line',
  get: ({ places }) => places[key],
  set: (guide, value) => ({ ...guide, places: { ...guide.places, [key]: value } }),
})

const selection = [
  figure('laureats', 'Projets retenus', 'laureates', { hint: 'En général cinq.' }),
  figure('preselection', 'Candidatures présélectionnées', 'shortlist', { hint: 'En général dix à quinze.' }),
  figure('presentation', 'Présentation au comité, en minutes', 'pitchMinutes', { max: 120 }),
  figure('questions', 'Questions du comité, en minutes', 'questionMinutes', { max: 120 }),
]

const journey = [
  figure('investigation', "Durée de l'investigation, en semaines", 'investigationWeeks', { max: 52 }),
  figure('construction', 'Durée de la construction, en mois', 'constructionMonths', { max: 60 }),
  figure('acceleration', "Durée de l'accélération, en mois", 'accelerationMonths', { max: 60 }),
]

const reading = [
  figure('attendues', 'Candidatures attendues', 'expectedApplications', {
    hint: 'Environ 1 % des agents prévenus candidatent : 10 pour 1 000 agents, 200 pour 20 000.',
    max: 100_000,
  }),
  figure('jures', 'Membres du jury', 'jurors', { max: 1000 }),
  figure('lectures', 'Lectures par candidature', 'reviews', { hint: 'Au moins trois.', max: 20 }),
]

const places = [
  place('lieu-comite', 'Lieu du comité de sélection', 'committee'),
  place('lieu-lancement', 'Lieu du lancement des investigations', 'kickOff'),
]

export const essentials: PartForm = {
  fields: () => [
    ...grouped("L'appel", title, label, theme),
    ...grouped('Qui peut candidater', perimeter, domains),
    ...grouped('La sélection', ...selection),
    ...grouped('Le parcours', ...journey),
    ...grouped('La charge de lecture', ...reading),
    ...grouped('Les lieux', ...places),
    ...grouped('La formation', training),
  ],
}
