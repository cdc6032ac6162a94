import type { Incubator } from '../incubators/incubator.ts'

/** What a person is told of the keys of their account, each time. */
const said = (subject: string, ...lines: string[]) => ({
  subject,
  text: ['Bonjour,', ...lines, 'Si ce n’est pas vous, écrivez aussitôt à l’équipe de votre incubateur.'].join(
    '\n\n',
  ),
})

export const keyAddedMail = (name: string) =>
  said(
    'Une clé d’accès est ajoutée à votre compte',
    `La clé « ${name} » est ajoutée à votre compte Pépin. Elle vous sera demandée à chaque connexion.`,
  )

export const keyRemovedMail = (name: string) =>
  said('Une clé d’accès est retirée de votre compte', `La clé « ${name} » est retirée de votre compte Pépin.`)

export const codeUsedMail = (left: number) =>
  said(
    'Un code de secours vient de servir',
    `Quelqu’un s’est connecté à votre compte Pépin avec un code de secours. Il vous en reste ${left}.`,
  )

export const keysResetMail = ({ name }: Incubator) => ({
  subject: `Vos clés d’accès sont retirées – ${name}`,
  text: [
    'Bonjour,',
    `Une personne responsable de l’incubateur ${name} a retiré vos clés d’accès et vos codes de secours, parce que vous ne les avez plus. Vous êtes déconnecté partout.`,
    'Connectez-vous avec le code reçu par e-mail, puis ajoutez une nouvelle clé dans « Mon compte ».',
    'Si vous n’avez rien demandé, répondez aussitôt à cet e-mail.',
  ].join('\n\n'),
})
