import { frenchDate } from '../../platform/dates.ts'
import type { PanelKind, Presence } from '../panels/panel.ts'
import type { MinutesSitting, Missing } from './minutes.ts'

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

/**
 * Who was there, whether that was enough, and what followed when it was not.
 * @param again 'YYYY-MM-DD' of the sitting convened after this one, if any
 */
export function sittingWords({ quorum, convenedAfter }: MinutesSitting, again: string | null): string {
  const { there, seats, needed, reached } = quorum
  const who = `Présence ou représentation : ${there} sur ${members(seats)}.`
  if (convenedAfter !== undefined)
    return `Seconde convocation, sur le même ordre du jour, après la séance du ${frenchDate(convenedAfter)} où le quorum n'était pas atteint : aucun quorum n'est exigé. ${who}`
  if (reached) return `${who} Le quorum, ${needed}, est atteint.`
  const then =
    again === null ? '' : ` La séance n'a pas délibéré ; une seconde est convoquée le ${frenchDate(again)}.`
  return `${who} Le quorum, ${needed}, n'est pas atteint.${then}`
}

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
      return `À la séance du ${frenchDate(missing.heldOn)}, le quorum n'est pas atteint : ${missing.quorum.there} sur ${members(missing.quorum.seats)}, présence ou représentation ; il en faut au moins ${missing.quorum.needed}. Corrigez les présences, ou convoquez une seconde séance depuis « Séances » : aucun quorum n'y est exigé.`
    case 'nobody-there':
      return `À la seconde séance du ${frenchDate(missing.heldOn)}, personne n'est noté présent ou représenté. Notez les présences depuis « Séances ».`
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
