import { frenchDate } from '../../platform/dates.ts'

/** Messages de la mise en route : what laureates, and the team, are told by e-mail. */
export interface Message {
  subject: string
  text: string
}

const written = (subject: string, ...paragraphs: string[]): Message => ({
  subject,
  text: ['Bonjour,', ...paragraphs].join('\n\n'),
})

export interface OpenedSaid {
  title: string
  /** 'YYYY-MM-DD', or '' when the call promised nothing. */
  investigationOn: string
  link: string
  incubator: string
}

export function openedMessage({ title, investigationOn, link, incubator }: OpenedSaid): Message {
  const day =
    investigationOn === '' ? '' : ` L’investigation doit commencer le ${frenchDate(investigationOn)}.`
  return written(
    'Votre mise en route commence',
    `Votre projet « ${title} » est lauréat : sa mise en route est ouverte.${day}`,
    'Trois choses dépendent de vous : l’accord écrit de votre hiérarchie, la fiche d’engagement et votre équipe. Remplissez-les ici :',
    link,
    'Nous nous occupons du sponsor, du budget, du coach et du jour de lancement. Vous les verrez sur la même page.',
    incubator,
  )
}

export function stoodDownMessage(said: { title: string; reason: string; incubator: string }): Message {
  return written(
    'Votre désistement est enregistré',
    `Le désistement du projet « ${said.title} » est enregistré. Sa mise en route s’arrête, et sa place peut être proposée à la liste complémentaire.`,
    `Motif : ${said.reason}`,
    'Si c’est une erreur, répondez à ce message.',
    said.incubator,
  )
}

export function stoodDownNotice(said: { title: string; reason: string; link: string }): Message {
  return written(
    'Un désistement est enregistré',
    `Un désistement est enregistré pour le projet « ${said.title} ». Motif :`,
    said.reason,
    'Vous pouvez proposer sa place à la liste complémentaire :',
    said.link,
  )
}

export function postponedMessage(said: {
  title: string
  /** In words. */
  until: string
  reason: string
  link: string
  incubator: string
}): Message {
  return written(
    'Votre mise en route est reportée',
    `La mise en route du projet « ${said.title} » est reportée au ${said.until}.`,
    `Motif : ${said.reason}`,
    'Ce qui est déjà rempli est gardé, ici :',
    said.link,
    said.incubator,
  )
}

export function resumedMessage(said: { title: string; link: string; incubator: string }): Message {
  return written(
    'Votre mise en route reprend',
    `La mise en route du projet « ${said.title} » reprend, là où elle en était :`,
    said.link,
    said.incubator,
  )
}
