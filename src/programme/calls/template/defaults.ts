import type { Incubator } from '../../incubators/incubator.ts'
import type { Guide } from '../guide.ts'

/** Valeurs de départ : the programme's usual figures and promises, each editable. */
export const FIGURES: Guide['numbers'] = {
  laureates: 5,
  shortlist: 12,
  investigationWeeks: 9,
  constructionMonths: 6,
  accelerationMonths: 12,
  pitchMinutes: 3,
  questionMinutes: 5,
  expectedApplications: null,
  jurors: null,
  reviews: 3,
}

export const promisesOf = (incubator: Incubator): Guide['promises'] => ({
  sponsorName: '',
  sponsorCapacity: '',
  investigationTime: 'un à deux jours par semaine',
  constructionTime: '60 % de votre temps de travail',
  investigationsFunded: 5,
  constructionBudget: null,
  whoDecides: 'un comité où siègent la direction de l’administration et des personnalités extérieures',
  contactName: `l’équipe de l’incubateur ${incubator.name}`,
  contactEmail: incubator.contactEmail,
  dataContact: incubator.contactEmail,
})
