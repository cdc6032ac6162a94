import { frenchDate } from '../../platform/dates.ts'
import { OUTCOME_WORDS } from '../applications/decision-wording.ts'
import type { PlanFacts, PlanIssue } from './plan.ts'

/** Ce qui manque avant d'annoncer : each point in a sentence, with its number. */
export function issueWords(issue: PlanIssue, facts: PlanFacts, answersOn: string): string {
  const count = (n: number, one: string, many: string) => (n < 2 ? `${n} ${one}` : `${n} ${many}`)
  switch (issue) {
    case 'nothing-to-announce':
      return "Aucune décision n'attend d'être annoncée à cette étape."
    case 'template-broken':
      return `Le modèle du courrier « ${facts.brokenTemplates.map(outcome => OUTCOME_WORDS[outcome]).join(' », « ')} » est à corriger.`
    case 'due-date-before':
      return `Une date limite pour compléter (${facts.earliestDue ? frenchDate(facts.earliestDue) : ''}) tombe avant l'annonce, ou le même jour.`
    case 'undecided':
      return `${count(facts.undecided, "candidature n'a pas encore de décision : elle n'est pas annoncée", "candidatures n'ont pas encore de décision : elles ne sont pas annoncées")}.`
    case 'without-address':
      return `${count(facts.withoutAddress + facts.withoutWriter, "candidature a une personne sans adresse confirmée : elle ne recevra pas d'e-mail", "candidatures ont une personne sans adresse confirmée : elle ne recevra pas d'e-mail")}. Prévenez-la par téléphone.`
    case 'on-paper':
      return `${count(facts.onPaper, 'personne n’a pas d’e-mail : sa lettre sera à poster ou à lire au téléphone', 'personnes n’ont pas d’e-mail : leurs lettres seront à poster ou à lire au téléphone')}.`
    case 'answer-date-passed':
      return `La date de réponse promise (${frenchDate(answersOn)}) sera passée.`
    case 'untold':
      return `${count(facts.untold, 'personne apprendra la sélection sans avoir reçu sa présélection', 'personnes apprendront la sélection sans avoir reçu leur présélection')}.`
    case 'changed':
      return `${count(facts.changed, 'décision déjà annoncée a changé depuis : la personne reçoit un nouveau courrier', 'décisions déjà annoncées ont changé depuis : ces personnes reçoivent un nouveau courrier')}.`
  }
}
