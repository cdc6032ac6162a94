import type { PublicCall } from '../calls/call.ts'
import { confirmation, paragraphs, signed, type Written } from './mails.ts'

/** Courriers d'une question : to confirm the address, then the answer. */
export const questionConfirmation = (call: PublicCall, body: string, link: string): Written =>
  confirmation({
    incubator: call.incubator,
    subject: `Confirmez votre question sur l’appel « ${call.guide.title} »`,
    what: `Vous avez écrit :\n\n${quoted(body)}\n\nL’équipe la lira une fois votre adresse confirmée.`,
    button: 'Envoyer ma question',
    link,
  })

export const answerLetter = (
  call: PublicCall,
  said: { body: string; answer: string; page: string },
): Written => ({
  subject: `Réponse à votre question sur l’appel « ${call.guide.title} »`,
  text: paragraphs(
    'Bonjour,',
    `Vous nous avez demandé :\n\n${quoted(said.body)}`,
    'Voici notre réponse.',
    said.answer,
    `La page de l’appel :\n${said.page}`,
    signed(call.incubator, `Une précision à demander : ${call.incubator.contactEmail}`),
  ),
})

const quoted = (text: string) =>
  text
    .split('\n')
    .map(line => `> ${line}`)
    .join('\n')
