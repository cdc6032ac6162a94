import type { AnswerProblem } from './answers.ts'
import type { ApplicationStatus } from './application.ts'

/** Relecture : what the page before « Envoyer » says of the text it shows. */
export interface ReviewWords {
  title: string
  lead: string
  /** The button; '' when there is nothing to send. */
  submit: string
}

export function reviewWords(status: ApplicationStatus, sendable: boolean): ReviewWords {
  if (status === 'sent')
    return {
      title: 'Relire ma candidature',
      lead: sendable
        ? 'Cette version est envoyée. Si vous la corrigez, il faudra l’envoyer de nouveau.'
        : 'Voici votre candidature telle que vous l’avez envoyée.',
      submit: '',
    }
  if (status === 'awaiting')
    return {
      title: 'Relire ma candidature',
      lead: `Elle est envoyée, et attend que vous confirmiez votre adresse.${sendable ? ' Si vous l’avez changée depuis, envoyez-la de nouveau.' : ''}`,
      submit: sendable ? 'Envoyer de nouveau' : '',
    }
  if (!sendable)
    return {
      title: 'Relire ma candidature',
      lead:
        status === 'changed'
          ? 'Voici votre version modifiée. Elle n’est pas envoyée ; la version déjà envoyée reste valable.'
          : 'Voici votre texte. Il n’a pas été envoyé.',
      submit: '',
    }
  return status === 'changed'
    ? {
        title: 'Relire et envoyer',
        lead: 'Voici votre version modifiée. La version déjà envoyée reste valable tant que vous n’envoyez pas celle-ci.',
        submit: 'Envoyer mes modifications',
      }
    : {
        title: 'Relire et envoyer',
        lead: 'Voici votre candidature telle que le jury la lira. Elle n’est pas encore envoyée.',
        submit: 'Envoyer ma candidature',
      }
}

/** What is left to do before sending, in one line. */
export function gapsTitle(problems: readonly AnswerProblem[]): string {
  const many = problems.length > 1
  if (problems.some(({ reason }) => reason !== 'missing'))
    return many
      ? `${problems.length} réponses sont à reprendre avant l’envoi`
      : 'Une réponse est à reprendre avant l’envoi'
  return many ? `Il manque ${problems.length} réponses avant l’envoi` : 'Il manque une réponse avant l’envoi'
}

/** Ticking the box of the form tells nobody: the way to be called before sending, for whoever ticked it. */
export function callbackWay(
  id: string,
  values: ReadonlyMap<string, string>,
  known: boolean,
): { href: string; label: string } | null {
  if (values.get('rappel') !== 'oui') return null
  return known
    ? { href: `/candidatures/${id}/rappel`, label: 'Demander l’appel, ou voir où il en est' }
    : { href: `/candidatures/${id}/garder`, label: 'Garder ce brouillon à mon nom, pour demander l’appel' }
}
