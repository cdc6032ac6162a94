import { AUTHOR_PROMISED, RIGHTS_PROMISED, type Rights } from './rights.ts'

/** Courriels aux auteurs : an invitation, and what each is told when someone comes, leaves or hands over. */
export interface AuthorsMailSaid {
  incubator: string
  contact: string
  /** '' while the application has no title. */
  title: string
  link: string
}

export interface AuthorsMail {
  subject: string
  text: string
}

const mail = ({ incubator, contact }: AuthorsMailSaid, subject: string, lines: string[]): AuthorsMail => ({
  subject,
  text: ['Bonjour,', ...lines, `Une question : ${contact}`, incubator].join('\n\n'),
})

const named = ({ title }: AuthorsMailSaid) => `« ${title || 'sans titre'} »`

export const invitedMail = (said: AuthorsMailSaid, by: string, rights: Rights, until: string) =>
  mail(said, `${by} vous invite à ${rights === 'write' ? 'écrire' : 'lire'} une candidature`, [
    `${by} vous invite à ${rights === 'write' ? 'écrire avec lui ou elle' : 'lire'} la candidature ${named(said)}, adressée à l’incubateur ${said.incubator}.`,
    RIGHTS_PROMISED[rights],
    'Acceptez sur cette page, sans créer de compte. L’ouvrir ne vous engage à rien :',
    said.link,
    `Ce lien sert une fois, jusqu’au ${until}. Il vous est personnel : ne le transmettez pas. Si cette invitation ne vous concerne pas, ne faites rien.`,
  ])

export const takenBackMail = (said: AuthorsMailSaid) =>
  mail(said, 'Une invitation est reprise', [
    `L’invitation que vous aviez reçue pour la candidature ${named(said)} est reprise. Son lien ne sert plus.`,
  ])

export const joinedMail = (said: AuthorsMailSaid, who: string, rights: Rights) =>
  mail(said, `${who} a accepté votre invitation`, [
    `${who} peut maintenant ${rights === 'write' ? 'écrire' : 'lire'} la candidature ${named(said)}.`,
    said.link,
  ])

export const leftMail = (said: AuthorsMailSaid, who: string) =>
  mail(said, `${who} quitte votre candidature`, [
    `${who} a quitté la candidature ${named(said)}. Ce qui était écrit y reste.`,
    said.link,
  ])

export const removedMail = (said: AuthorsMailSaid) =>
  mail(said, 'Vous ne participez plus à une candidature', [
    `La personne qui porte la candidature ${named(said)} vous en a retiré l’accès. Ce que vous y avez écrit y reste.`,
  ])

export const proposedMail = (said: AuthorsMailSaid, by: string) =>
  mail(said, `${by} propose de vous céder une candidature`, [
    `${by} propose que vous portiez la candidature ${named(said)}. ${AUTHOR_PROMISED}`,
    'Acceptez ou refusez sur cette page. Sans réponse, rien ne change :',
    said.link,
  ])

export const handedOverMail = (said: AuthorsMailSaid, to: string) =>
  mail(said, `${to} porte maintenant la candidature`, [
    `${to} porte maintenant la candidature ${named(said)}.`,
    said.link,
  ])

export const declinedMail = (said: AuthorsMailSaid, who: string) =>
  mail(said, `${who} n’a pas accepté la candidature`, [
    `${who} n’a pas souhaité porter la candidature ${named(said)}. Vous la portez toujours.`,
    said.link,
  ])

export const proposalTakenBackMail = (said: AuthorsMailSaid) =>
  mail(said, 'Une proposition est reprise', [
    `La proposition de vous céder la candidature ${named(said)} est reprise. Rien ne change pour vous.`,
  ])
