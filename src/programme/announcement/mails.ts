import type { Letter } from '../applications/mails.ts'
import type { Incubator } from '../incubators/incubator.ts'
import type { Verdict } from './reexamination.ts'

/** Courriers du réexamen : what acknowledges a demand, and what answers it, both signed. */
const signed = ({ name, signatory }: Incubator) => `${signatory.name}\n${signatory.capacity}\n${name}`

export function acknowledgement(said: {
  incubator: Incubator
  title: string
  askedAt: string
  until: string
  link: string
}): Letter {
  const { incubator, title } = said
  return {
    subject: 'Votre demande de réexamen est enregistrée',
    text: [
      'Bonjour,',
      `Votre demande de réexamen pour « ${title} » est enregistrée depuis le ${said.askedAt}.`,
      `Vous recevrez une réponse écrite. Si vous n’avez rien reçu à la fin du ${said.until}, votre demande est considérée comme refusée. Vous avez alors deux mois pour saisir le tribunal administratif, par lettre ou sur www.telerecours.fr.`,
      `Votre demande est ici :\n${said.link}`,
      `Une question : ${incubator.contactEmail}`,
      signed(incubator),
    ].join('\n\n'),
  }
}

const VERDICTS: Record<Verdict, string> = {
  maintained:
    'La décision est maintenue. Si vous n’êtes pas d’accord, vous avez deux mois à partir de ce courrier pour saisir le tribunal administratif, par lettre ou sur www.telerecours.fr.',
  changed: 'La décision va être changée : vous recevrez bientôt un nouveau courrier qui vous le dira.',
}

export function answerLetter(said: {
  incubator: Incubator
  name: string
  title: string
  askedAt: string
  verdict: Verdict
  answer: string
  link: string
}): Letter {
  const { incubator, name } = said
  return {
    subject: 'Réponse à votre demande de réexamen',
    text: [
      `Bonjour${name.trim() === '' ? '' : ` ${name.trim()}`},`,
      `Vous avez demandé le ${said.askedAt} que la décision prise sur « ${said.title} » soit examinée de nouveau. Voici notre réponse.`,
      said.answer,
      VERDICTS[said.verdict],
      `Votre demande et cette réponse sont ici :\n${said.link}`,
      `Une question : ${incubator.contactEmail}`,
      signed(incubator),
    ].join('\n\n'),
  }
}
