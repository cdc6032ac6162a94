import { frenchDate, frenchDateTime } from '../../platform/dates.ts'
import { incubatorsHolding } from '../calls/holding.ts'
import { euros, quantity } from '../calls/quantities.ts'
import type { KitSource } from './source.ts'

/** En bref : what one must keep of a call, in a few lines; what is not known yet is left out. */
export interface Fact {
  term: string
  value: string
}

const known = (facts: Fact[]): Fact[] => facts.filter(({ value }) => value !== '')

export function keyFacts({ guide, incubator, holders, closing }: KitSource): Fact[] {
  const { dates, numbers, promises, perimeter } = guide
  return known([
    { term: 'Tenu par', value: holders.length === 0 ? '' : `les ${incubatorsHolding(incubator, holders)}` },
    { term: 'Pour qui', value: perimeter },
    { term: 'Ouverture du formulaire', value: dates.opensOn && frenchDate(dates.opensOn) },
    { term: 'Clôture', value: closing ? frenchDateTime(closing, incubator.zone) : '' },
    { term: 'Réponse à chacun', value: dates.answersOn && `${frenchDate(dates.answersOn)} au plus tard` },
    { term: 'Projets retenus', value: quantity(numbers.laureates, 'projet') },
    { term: 'Temps libéré', value: promises.investigationTime },
    { term: 'Qui décide', value: promises.whoDecides },
  ])
}

/** What the administration commits to. */
export function promisedFacts({ guide: { promises, dates } }: KitSource): Fact[] {
  return known([
    { term: 'Sponsor', value: [promises.sponsorName, promises.sponsorCapacity].filter(Boolean).join(', ') },
    { term: "Temps libéré pendant l'investigation", value: promises.investigationTime },
    { term: 'Temps libéré à partir de la construction', value: promises.constructionTime },
    { term: 'Investigations financées', value: quantity(promises.investigationsFunded, 'investigation') },
    { term: 'Budget réservé à la construction', value: euros(promises.constructionBudget) },
    { term: 'Qui décide', value: promises.whoDecides },
    {
      term: 'Réponse à chaque candidature',
      value: dates.answersOn && `${frenchDate(dates.answersOn)} au plus tard`,
    },
  ])
}
