import { frenchDate } from '../../platform/dates.ts'
import type { PanelKind, Presence } from '../panels/panel.ts'
import type { Missing } from './minutes.ts'

/** How minutes are said. */
export const MINUTES_TITLES: Record<PanelKind, string> = {
  jury: 'Procès-verbal du jury',
  committee: 'Procès-verbal du comité de sélection',
}

export const PANEL_NAMES: Record<PanelKind, string> = { jury: 'le jury', committee: 'le comité de sélection' }

const PRESENCE_WORDS: Record<Presence, string> = {
  present: 'présence',
  represented: 'représentation',
  absent: 'absence',
}

/** What is noted for someone at a sitting, or not yet. */
export const presenceWords = (presence: Presence | null): string =>
  presence === null ? 'présence non notée' : PRESENCE_WORDS[presence]

export const members = (count: number): string => `${count} ${count < 2 ? 'membre' : 'membres'}`
export const applications = (count: number): string =>
  `${count} ${count < 2 ? 'candidature' : 'candidatures'}`

/** Each thing that keeps minutes from being closed, in a sentence. */
export function missingWords(missing: Missing): string {
  switch (missing.what) {
    case 'no-member':
      return "Personne n'a encore accepté de siéger."
    case 'no-application':
      return "Aucune candidature n'est arrivée à cette étape."
    case 'undecided':
      return missing.count < 2
        ? 'Une candidature attend sa décision.'
        : `${missing.count} candidatures attendent leur décision.`
    case 'no-sitting':
      return "Aucune séance n'est enregistrée."
    case 'quorum':
      return `À la séance du ${frenchDate(missing.heldOn)}, le quorum n'est pas atteint : ${missing.quorum.there} sur ${members(missing.quorum.seats)}, présence ou représentation ; il en faut au moins ${missing.quorum.needed}.`
    case 'reserve-ranks':
      return `Les places de la liste complémentaire ne se suivent pas : ${missing.ranks.join(', ')}. Elles vont de 1 en 1, chacune une seule fois.`
  }
}

export type CloseRefusal = 'not-found' | 'incomplete' | 'changed-meanwhile'

export const CLOSE_REFUSALS: Record<Exclude<CloseRefusal, 'not-found'>, string> = {
  incomplete: 'Le procès-verbal ne peut pas encore être clôturé : voyez ce qui manque.',
  'changed-meanwhile':
    'Une décision, une présence ou un membre a changé depuis que vous avez ouvert cette page. Voici le procès-verbal tel qu’il est maintenant : relisez-le avant de le clôturer.',
}
