import { civilDate, frenchDate, frenchDateTime } from '../../platform/dates.ts'
import { type Call, lastMinute, statusOf as statusOfCall } from '../calls/call.ts'
import { type ApplicationStatus, CONFIRMATION_LIFE_MS, draftKeptUntil } from './application.ts'
import { graceWords } from './closed-words.ts'

/** Et maintenant ? : what happens next to an application, with its dates. */
export interface FollowSaid {
  status: ApplicationStatus
  call: Call
  zone: string
  now: Date
  /** The promised answer date, or ''. */
  answersOn: string
  /** Whom to write to. */
  contact: string
  lastSentAt: Date | null
  /** The end of the grace that runs for it now. */
  grace?: Date | null
  draftKeptDays?: number | undefined
}

/** When one is answered; a promise that was not kept is said, whatever is being decided. */
function answerLine({ answersOn, zone, now, contact }: FollowSaid): string {
  if (answersOn === '') return 'Vous aurez une réponse, positive ou négative.'
  return answersOn < civilDate(now, zone)
    ? `Votre réponse était promise pour le ${frenchDate(answersOn)}. Elle est en retard : écrivez à ${contact}.`
    : `Vous aurez une réponse le ${frenchDate(answersOn)} au plus tard, positive ou négative.`
}

/** Said while nothing was announced. */
export function nextLines(said: FollowSaid): string[] {
  const { status, call, zone, now, lastSentAt, grace } = said
  const open = statusOfCall(call, now) === 'open'
  const deadline = call.closesAt ? frenchDateTime(lastMinute(call.closesAt), zone) : ''
  const kept = draftKeptUntil(call, said)
  const answer = answerLine(said)
  switch (status) {
    case 'draft':
      return open
        ? [
            `Vous avez jusqu’au ${deadline} pour l’envoyer.`,
            'Tant qu’elle n’est pas envoyée, ni l’équipe ni le jury ne la lisent.',
            ...(kept
              ? [`Sans envoi, votre brouillon est effacé le ${frenchDate(civilDate(kept, zone))}.`]
              : []),
          ]
        : [
            grace ? graceWords(call, grace, zone) : `L’appel est clos depuis le ${deadline}.`,
            ...(kept ? [`Votre texte est conservé jusqu’au ${frenchDate(civilDate(kept, zone))}.`] : []),
          ]
    case 'awaiting':
      return [
        lastSentAt
          ? `Tapez le code reçu avant le ${frenchDateTime(new Date(lastSentAt.getTime() + CONFIRMATION_LIFE_MS), zone)}. L’heure qui compte est celle de votre envoi.`
          : '',
        'Sans confirmation, votre candidature redevient un brouillon ; le texte est conservé.',
      ].filter(line => line !== '')
    case 'sent':
      return [
        open
          ? `Vous pouvez la corriger ou la retirer jusqu’au ${deadline}.`
          : 'L’appel est clos : l’équipe et le jury lisent les candidatures.',
        answer,
      ]
    case 'changed':
      return [
        open
          ? `Vos modifications sont enregistrées mais pas envoyées : vous avez jusqu’au ${deadline}.`
          : grace
            ? graceWords(call, grace, zone)
            : 'L’appel est clos : c’est la version envoyée qui sera lue.',
        'La version déjà envoyée reste valable.',
        answer,
      ]
    case 'withdrawn':
      return ['Elle ne sera pas lue par le jury.', ...(open ? ['Vous pouvez proposer un autre projet.'] : [])]
  }
}

/** « Non envoyé » is said on every page of a draft. */
export function savedWords(
  status: ApplicationStatus,
  updatedAt: Date,
  zone: string,
  written: boolean,
): string {
  if (!written) return 'Rien n’est encore écrit ni envoyé.'
  const when = frenchDateTime(updatedAt, zone)
  if (status === 'sent')
    return 'Cette version est envoyée. Si vous la changez, il faudra l’envoyer de nouveau.'
  if (status === 'awaiting')
    return 'Cette version est envoyée, et attend votre code. Si vous la changez, il faudra l’envoyer de nouveau.'
  if (status === 'changed') return `Modifications enregistrées le ${when}. Elles ne sont pas encore envoyées.`
  return `Brouillon enregistré le ${when}. Il n’est pas encore envoyé.`
}

/** The same, said by the page's script after each pause: a correction is no draft. */
export const pauseWords = (status: ApplicationStatus): { saved: string; unsent: string } =>
  status === 'draft'
    ? { saved: 'Brouillon enregistré', unsent: 'Il n’est pas encore envoyé.' }
    : { saved: 'Modifications enregistrées', unsent: 'Elles ne sont pas encore envoyées.' }
