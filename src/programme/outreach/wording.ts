import type { BriefingStatus, RegistrationState } from './briefing.ts'
import type { AskRefusal } from './link.ts'
import type { AnswerProblem, QuestionProblem, QuestionState } from './question.ts'

/** Les mots de ce qui fait connaître un appel, each once. */
export const ASK_REFUSALS: Record<Exclude<AskRefusal, 'trapped'>, string> = {
  address: 'Écrivez une adresse e-mail complète, par exemple prenom.nom@administration.fr.',
  'too-many':
    'Plusieurs e-mails viennent déjà de partir vers cette adresse. Regardez votre boîte, ou recommencez dans un quart d’heure.',
  'call-closed': 'L’appel est clos : il n’y a plus rien à suivre ni à demander.',
}

export const QUESTION_PROBLEMS: Record<QuestionProblem, string> = {
  'question-missing': 'Écrivez votre question.',
  'question-too-long': 'Votre question dépasse 2 000 signes : gardez l’essentiel.',
}

export const ANSWER_PROBLEMS: Record<AnswerProblem, string> = {
  'answer-missing': 'Écrivez la réponse.',
  'answer-too-long': 'La réponse dépasse 5 000 signes.',
  'public-question-missing': 'Écrivez la question telle que tous la liront, en 300 signes au plus.',
}

export const QUESTION_STATES: Record<QuestionState, string> = {
  'to-confirm': 'adresse à confirmer',
  waiting: 'attend une réponse',
  answered: 'répondue',
  'set-aside': 'écartée',
}

export const BRIEFING_STATES: Record<BriefingStatus, string> = {
  upcoming: 'à venir',
  'going-on': 'en cours',
  over: 'passée',
  cancelled: 'annulée',
}

export const REGISTRATION_STATES: Record<RegistrationState, string> = {
  'to-confirm': 'adresse à confirmer',
  seated: 'place retenue',
  waiting: 'sur liste d’attente',
  left: 'place rendue',
}

export type RegisterProblem = 'name-missing' | 'briefing-begun' | 'briefing-over' | 'briefing-cancelled'
export const REGISTER_PROBLEMS: Record<RegisterProblem, string> = {
  'name-missing': 'Écrivez votre nom, en 120 signes au plus.',
  'briefing-begun': 'La réunion a commencé : on ne s’y inscrit plus.',
  'briefing-over': 'Cette réunion a déjà commencé : les inscriptions sont closes.',
  'briefing-cancelled': 'Cette réunion est annulée.',
}

export const WHY_TEAM = 'Vous faites partie de l’équipe de l’incubateur qui tient cet appel.'
export const WHY_LINK =
  'Vous avez ouvert le lien d’un e-mail reçu à votre adresse. Ce lien vous est personnel : ne le transmettez pas.'

/** What was just done, said once at the top of the page that follows. */
const SAID: Readonly<Record<string, string>> = {
  annoncee: 'La réunion est annoncée.',
  changee: 'Les changements sont enregistrés.',
  annulee: 'La réunion est annulée. Les personnes inscrites sont prévenues.',
  repondue: 'La réponse est partie par e-mail.',
  publiee: 'La réponse est partie par e-mail, et la question est sur la page de l’appel.',
  ecartee: 'La question est écartée. Personne n’est prévenu.',
  retiree: 'La question n’est plus sur la page de l’appel.',
}

export const saidOf = (key: string | undefined): string | null =>
  key !== undefined && Object.hasOwn(SAID, key) ? (SAID[key] ?? null) : null
