import { civilDate, frenchDate, frenchDateTime } from '../../platform/dates.ts'
import type { Call } from '../calls/call.ts'
import { lastMinute } from '../calls/call.ts'
import type { Dates } from '../calls/milestones.ts'
import type { Announced, Completion, News } from './announced.ts'
import { type ApplicationStatus, acceptsSending, deadlineOf } from './application.ts'
import { OUTCOME_WORDS } from './decision-wording.ts'

/** How an announced decision is said to the applicant. */
const HEADLINES: Record<News, string> = {
  'to-complete': 'Votre candidature est à compléter. Voici ce que l’équipe vous demande.',
  completed: 'Votre candidature est complétée. L’équipe examine la nouvelle version.',
  'completion-over': 'Le délai pour compléter votre candidature est passé.',
  admissible: 'Votre candidature est recevable : le jury la lit.',
  'not-admissible': 'Votre candidature n’est pas recevable.',
  shortlisted: 'Votre candidature est présélectionnée.',
  'not-shortlisted': 'Votre candidature n’est pas présélectionnée.',
  laureate: 'Votre candidature est lauréate.',
  reserve: 'Votre candidature est sur la liste complémentaire.',
  'not-selected': 'Votre candidature n’est pas retenue.',
}

export const newsHeadline = (news: News): string => HEADLINES[news]

/** In one or two words, for badges and lists: « à compléter jusqu’au jeudi 3 décembre 2026 ». */
export function newsWords(news: News, completion: Completion | null): string {
  if (news === 'completed') return 'complétée'
  if (news === 'completion-over') return 'délai pour compléter passé'
  if (news === 'to-complete' && completion) return `à compléter jusqu’au ${frenchDate(completion.dueOn)}`
  return OUTCOME_WORDS[news]
}

export interface NewsSaid {
  news: News
  word: Pick<Announced, 'rank'>
  completion: Completion | null
  status: ApplicationStatus
  call: Call
  dates: Dates
  zone: string
  now: Date
}

const LETTER = 'Le courrier donne les raisons et dit comment demander un réexamen.'

/** Et maintenant ? : what happens next, with its dates. */
export function newsLines({ news, word, completion, status, call, dates, zone, now }: NewsSaid): string[] {
  const today = civilDate(now, zone)
  const coming = (date: string) => date !== '' && date >= today
  const answer = coming(dates.answersOn)
    ? `Vous aurez une réponse le ${frenchDate(dates.answersOn)} au plus tard, positive ou négative.`
    : 'Vous aurez une réponse, positive ou négative.'
  const deadline = deadlineOf(call, completion)
  const until =
    deadline && acceptsSending(call, completion, now) ? frenchDateTime(lastMinute(deadline), zone) : ''
  const correct = until === '' ? [] : [`Vous pouvez la corriger et l’envoyer de nouveau jusqu’au ${until}.`]
  const unsent =
    status === 'changed' ? ['Vos modifications sont enregistrées, mais pas encore envoyées.'] : []
  switch (news) {
    case 'to-complete':
      return [
        `Complétez votre texte, puis envoyez-le de nouveau : vous avez jusqu’au ${until}. L’heure qui compte est celle de votre envoi.`,
        ...unsent,
        'Sans nouvel envoi, l’équipe décide à partir de la version déjà envoyée.',
      ]
    case 'completed':
      return [...correct, ...unsent, answer]
    case 'completion-over':
      return [
        ...(completion ? [`Vous aviez jusqu’au ${frenchDateTime(lastMinute(completion.until), zone)}.`] : []),
        ...correct,
        ...unsent,
        'L’équipe décide à partir de la version déjà envoyée.',
        answer,
      ]
    case 'admissible':
      return [...correct, ...unsent, answer]
    case 'not-admissible':
      return ['Elle n’est pas transmise au jury.', ...correct, ...unsent, LETTER]
    case 'shortlisted':
      return [
        coming(dates.selectionOn)
          ? `Le comité de sélection se réunit le ${frenchDate(dates.selectionOn)}. L’équipe prépare ce rendez-vous avec vous.`
          : 'Le comité de sélection choisit parmi les candidatures présélectionnées.',
        answer,
      ]
    case 'not-shortlisted':
      return ['Elle ne va pas devant le comité de sélection.', LETTER]
    case 'laureate':
      return [
        coming(dates.onboardingOn)
          ? `La mise en route commence le ${frenchDate(dates.onboardingOn)}, avec votre hiérarchie et l’équipe.`
          : 'L’équipe prépare la mise en route avec vous et votre hiérarchie.',
        ...(coming(dates.investigationOn)
          ? [`Les investigations commencent le ${frenchDate(dates.investigationOn)}.`]
          : []),
      ]
    case 'reserve':
      return [
        `Elle est à la place ${word.rank ?? 1} : si une candidature lauréate se désiste, l’équipe prévient la suivante de la liste.`,
        LETTER,
      ]
    case 'not-selected':
      return [LETTER]
  }
}
