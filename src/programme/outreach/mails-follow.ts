import { frenchDateTime } from '../../platform/dates.ts'
import { lastMinute, type PublicCall } from '../calls/call.ts'
import { answerDate } from '../calls/wording.ts'
import type { Notice } from './follower.ts'
import { confirmation, paragraphs, signed, type Written } from './mails.ts'

/** Courriers d'un appel suivi : to confirm, then one at opening and one before closing. */
const stop = (link: string) =>
  `Vous recevez ce message parce que vous suivez cet appel. Pour ne plus rien recevoir : ${link}`

/** What whoever follows is sent, as long as it is still to come. */
export const followPromise = (opened: boolean): string =>
  opened ? 'un e-mail avant sa clôture' : 'un e-mail à son ouverture et un autre avant sa clôture'

export const followConfirmation = (call: PublicCall, link: string, now: Date): Written =>
  confirmation({
    incubator: call.incubator,
    subject: `Suivre l’appel « ${call.guide.title} » : confirmez votre adresse`,
    what: `Vous avez demandé à suivre l’appel « ${call.guide.title} ». Vous recevrez ${followPromise(call.opensAt <= now)}, rien de plus.`,
    button: 'Suivre cet appel',
    link,
  })

export function noticeLetter(
  notice: Notice,
  call: PublicCall,
  { page, unsubscribe, now }: { page: string; unsubscribe: string; now: Date },
): Written {
  const { title } = call.guide
  const closing = frenchDateTime(lastMinute(call.closesAt), call.incubator.zone)
  const opening = notice === 'opening'
  return {
    subject: opening ? `L’appel « ${title} » est ouvert` : `Bientôt la clôture de l’appel « ${title} »`,
    text: paragraphs(
      'Bonjour,',
      opening
        ? `L’appel « ${title} » est ouvert. Vous avez jusqu’au ${closing} pour candidater.`
        : `L’appel « ${title} » se termine le ${closing}. Il reste le temps de candidater : vingt minutes suffisent, sans compétence informatique.`,
      answerDate(call, now),
      `Tout est expliqué ici :\n${page}`,
      signed(call.incubator, stop(unsubscribe)),
    ),
  }
}
