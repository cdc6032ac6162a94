import type { PartForm } from './field.ts'
import { grouped, promised, promisedFigure } from './kinds.ts'

/** Les promesses : what the administration commits to before it asks agents anything. */
const sponsor = [
  promised('sponsor', 'Prénom et nom du sponsor', 'sponsorName', {
    hint: 'La personne de la direction qui soutient le programme et que les agents peuvent citer.',
  }),
  promised('qualite', 'Sa qualité', 'sponsorCapacity', {
    hint: 'Exemple : secrétaire générale du ministère.',
  }),
]

const means = [
  promised('temps-investigation', "Temps libéré pendant l'investigation", 'investigationTime', {
    hint: 'Exemple : un à deux jours par semaine.',
  }),
  promised('temps-construction', 'Temps libéré à partir de la construction', 'constructionTime', {
    hint: 'Exemple : 60 % de votre temps de travail.',
  }),
  promisedFigure('investigations', "Nombre d'investigations financées", 'investigationsFunded', {
    max: 1000,
  }),
  promisedFigure('budget', 'Budget réservé à la construction, en euros', 'constructionBudget', {
    hint: 'Au total, pour les produits issus de cet appel.',
    max: 1_000_000_000,
  }),
]

const decision = [
  promised('qui-decide', 'Qui décide', 'whoDecides', {
    hint: 'La suite de « Les projets sont choisis par… ». Exemple : un comité présidé par la secrétaire générale.',
    limit: 300,
  }),
]

const contact = [
  promised('contact', 'Nom du contact', 'contactName', { hint: 'Une personne ou une équipe.' }),
  promised('courriel', 'Adresse e-mail du contact', 'contactEmail', { kind: 'email' }),
  promised('contact-donnees', 'Contact pour les données personnelles', 'dataContact', {
    hint: "Le nom ou l'adresse de la personne déléguée à la protection des données.",
  }),
]

export const promises: PartForm = {
  fields: () => [
    ...grouped('Le sponsor', ...sponsor),
    ...grouped('Le temps et les moyens', ...means),
    ...grouped('La décision', ...decision),
    ...grouped('À qui les agents écrivent', ...contact),
  ],
}
