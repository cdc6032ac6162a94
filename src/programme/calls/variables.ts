import { frenchDate, frenchDateTime } from '../../platform/dates.ts'
import type { Incubator } from '../incubators/incubator.ts'
import { lastMinute, windowOf } from './call.ts'
import { type Guide, LABEL_WORDS } from './guide.ts'
import { type Holding, holderNames, responsiblesHolding, teamsHolding } from './holding.ts'
import { MILESTONE_LABELS, type Milestone } from './milestones.ts'
import type { PartId } from './parts.ts'
import { euros, quantity } from './quantities.ts'

/** Variable : a name usable in the texts, the one place its value comes from, and that value in words. */
export interface Variable {
  name: string
  label: string
  /** The page where it is filled; null for what belongs to the incubator. */
  part: PartId | null
  value(guide: Guide, incubator: Incubator, holders?: readonly Holding[]): string
}

const date = (name: string, milestone: Milestone): Variable => ({
  name,
  label: MILESTONE_LABELS[milestone].toLowerCase(),
  part: 'calendrier',
  value: ({ dates }) => (dates[milestone] ? frenchDate(dates[milestone]) : ''),
})

const DATED: readonly (readonly [name: string, milestone: Milestone])[] = [
  ['ouverture', 'opensOn'],
  ['cloture', 'closesOn'],
  ['date-preselection', 'preselectionOn'],
  ['date-selection', 'selectionOn'],
  ['date-reponse', 'answersOn'],
  ['date-mise-en-route', 'onboardingOn'],
  ['date-investigation', 'investigationOn'],
]

/** The variable that says a date of the schedule. */
export const variableOf = (milestone: Milestone): string =>
  DATED.find(([, key]) => key === milestone)?.[0] ?? ''

const essential = (name: string, label: string, value: (guide: Guide) => string): Variable => ({
  name,
  label,
  part: 'essentiel',
  value,
})

const promise = (name: string, label: string, value: (promises: Guide['promises']) => string): Variable => ({
  name,
  label,
  part: 'promesses',
  value: ({ promises }) => value(promises),
})

const closing: Variable = {
  ...date('cloture', 'closesOn'),
  value: ({ dates }, { zone }) =>
    dates.closesOn
      ? frenchDateTime(
          lastMinute(windowOf({ opensOn: dates.closesOn, closesOn: dates.closesOn }, zone).closesAt),
          zone,
        )
      : '',
}

export const VARIABLES: readonly Variable[] = [
  { name: 'incubateur', label: "nom de l'incubateur", part: null, value: (_, { name }) => name },
  {
    name: 'incubateurs',
    label: "incubateurs qui tiennent l'appel",
    part: null,
    value: (_, incubator, holders = []) => holderNames(incubator, holders),
  },
  {
    name: 'equipes',
    label: 'équipes qui lisent les candidatures',
    part: null,
    value: (_, incubator, holders = []) => teamsHolding(incubator, holders),
  },
  {
    name: 'responsables',
    label: 'administrations responsables des données',
    part: null,
    value: (_, incubator, holders = []) => responsiblesHolding(incubator, holders),
  },
  { name: 'administration', label: 'administration', part: null, value: (_, i) => i.administration },
  essential('appel', "nom de l'appel", guide => guide.title),
  essential('type-appel', "type d'appel", guide => LABEL_WORDS[guide.label]),
  essential('perimetre', 'agents concernés', guide => guide.perimeter),
  essential('theme', 'thème', guide => guide.theme),
  essential('formation', 'adresse de la formation', guide => guide.trainingLink ?? ''),
  essential('nombre-laureats', 'projets retenus', ({ numbers }) => quantity(numbers.laureates, 'projet')),
  essential('nombre-preselection', 'candidatures présélectionnées', ({ numbers }) =>
    quantity(numbers.shortlist, 'candidature'),
  ),
  essential('nombre-evaluations', 'lectures par candidature', ({ numbers }) =>
    quantity(numbers.reviews, 'membre', 'membres'),
  ),
  essential('duree-investigation', "durée de l'investigation", ({ numbers }) =>
    quantity(numbers.investigationWeeks, 'semaine'),
  ),
  essential('duree-construction', 'durée de la construction', ({ numbers }) =>
    quantity(numbers.constructionMonths, 'mois', 'mois'),
  ),
  essential('duree-acceleration', "durée de l'accélération", ({ numbers }) =>
    quantity(numbers.accelerationMonths, 'mois', 'mois'),
  ),
  essential('duree-presentation', 'durée de la présentation au comité', ({ numbers }) =>
    quantity(numbers.pitchMinutes, 'minute'),
  ),
  essential('duree-questions', 'durée des questions du comité', ({ numbers }) =>
    quantity(numbers.questionMinutes, 'minute'),
  ),
  essential('lieu-comite', 'lieu du comité de sélection', guide => guide.places.committee),
  essential('lieu-lancement', 'lieu du lancement', guide => guide.places.kickOff),
  ...DATED.map(([name, milestone]) => (milestone === 'closesOn' ? closing : date(name, milestone))),
  promise('sponsor', 'sponsor', ({ sponsorName, sponsorCapacity }) =>
    sponsorName && sponsorCapacity ? `${sponsorName}, ${sponsorCapacity}` : '',
  ),
  promise('temps-investigation', "temps libéré pendant l'investigation", p => p.investigationTime),
  promise('temps-construction', 'temps libéré à partir de la construction', p => p.constructionTime),
  promise('investigations-financees', 'investigations financées', p =>
    quantity(p.investigationsFunded, 'investigation'),
  ),
  promise('budget-construction', 'budget de construction', p => euros(p.constructionBudget)),
  promise('qui-decide', 'qui décide', p => p.whoDecides),
  promise('contact', 'contact', p => p.contactName || p.contactEmail),
  promise('courriel-contact', 'adresse du contact', p => p.contactEmail),
  promise('contact-donnees', 'contact pour les données personnelles', p => p.dataContact),
]

const BY_NAME = new Map(VARIABLES.map(variable => [variable.name, variable]))
export const findVariable = (name: string): Variable | undefined => BY_NAME.get(name)
