import type { Incubator } from '../incubators/incubator.ts'
import type { VisaKind } from './visa.ts'
import { VISA_NAMES } from './wording.ts'

/** Courrier d'une demande de visa : what is asked, of what, and the link that needs no account. */
export function visaLetter(said: {
  incubator: Incubator
  kind: VisaKind
  name: string
  title: string
  link: string
  until: string
  reminder: boolean
}): { subject: string; text: string } {
  const { incubator, kind, name, title, link, until, reminder } = said
  return {
    subject: `${reminder ? 'Rappel : votre' : 'Votre'} visa sur l’appel « ${title} »`,
    text: [
      `Bonjour ${name},`,
      `L’incubateur ${incubator.name} prépare l’appel « ${title} ». Avant de le publier, il vous demande votre visa (${VISA_NAMES[kind]}).`,
      `Ouvrez ce lien pour lire le projet tel que les agents le liront, écrire vos remarques, puis donner ou refuser votre visa. Aucun compte n’est nécessaire :\n${link}`,
      `Le lien vaut jusqu’au ${until}. Il vous est personnel : qui l’ouvre peut répondre à votre place.`,
      `Une question : ${incubator.contactEmail}`,
      `${incubator.name}\n${incubator.administration}`,
    ].join('\n\n'),
  }
}
