import { civilDate, frenchDate, frenchDateTime } from '../../platform/dates.ts'
import { linkEnds } from './validation.ts'
import { CHANNEL_WORDS } from './wording.ts'

/** Courriel qui demande de valider une candidature saisie. */
interface Said {
  application: {
    title: string
    callTitle: string
    incubator: { name: string; zone: string; contactEmail: string }
  }
  keyed: { name: string; channel: keyof typeof CHANNEL_WORDS; receivedAt: Date }
  before: Date | null
}

/** The last day of a link asked now, in words. */
export const lastDay = ({ application, before }: Pick<Said, 'application' | 'before'>, now: Date): string =>
  frenchDate(civilDate(new Date(linkEnds(now, before).getTime() - 1), application.incubator.zone))

export function validationMail(said: Said, link: string, now: Date): { subject: string; text: string } {
  const { application, keyed } = said
  const { incubator, title, callTitle } = application
  const at = frenchDateTime(keyed.receivedAt, incubator.zone)
  return {
    subject: 'Votre candidature est à valider',
    text: [
      `Bonjour ${keyed.name},`,
      `Le ${at}, nous avons reçu ${CHANNEL_WORDS[keyed.channel]} votre candidature « ${title} » à l’appel « ${callTitle} ». L’équipe de l’incubateur l’a saisie pour vous.`,
      'Relisez-la, puis dites si c’est bien la vôtre. Tant que vous ne l’avez pas validée, elle n’est pas envoyée.',
      link,
      `Vous avez jusqu’au ${lastDay(said, now)}. Ouvrir cette page ne vous engage à rien. Ce lien vous est personnel : ne le transmettez pas.`,
      `Si cette candidature ne vous concerne pas, ne faites rien. Une question : ${incubator.contactEmail}`,
      incubator.name,
    ].join('\n\n'),
  }
}
