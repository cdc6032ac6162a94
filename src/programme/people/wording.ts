import type { AttemptRefusal } from './sign-in.ts'

/** Why a code or a link was not accepted, and what to do. */
export const ATTEMPT_REFUSALS: Record<AttemptRefusal, string> = {
  unknown: 'Ce lien est incomplet, trop ancien, ou ne vient pas de nous. Demandez un nouveau code.',
  expired: 'Ce code et son lien ont plus de quinze minutes : demandez un nouveau code.',
  used: 'Ce code et ce lien ont déjà servi, peut-être sur un autre appareil : vous y êtes alors connecté. Pour continuer ici, demandez un nouveau code.',
  'too-many-tries': 'Cinq codes faux ont été tapés : celui-ci est annulé. Demandez-en un nouveau.',
  'code-missing': 'Tapez les six chiffres du code reçu.',
  'wrong-code': 'Ce code n’est pas le bon. Vérifiez les six chiffres dans l’e-mail reçu.',
}

export const ADDRESS_PROBLEMS = {
  missing: 'Écrivez votre adresse e-mail.',
  malformed: 'Cette adresse est incomplète. Exemple : prenom.nom@administration.fr',
  'too-many':
    'Plusieurs codes viennent d’être envoyés à cette adresse. Attendez quinze minutes avant d’en demander un autre.',
} as const

export type AddressProblem = keyof typeof ADDRESS_PROBLEMS

/** The e-mail that carries a code: says why it came, never more. */
export function codeMail(
  code: string,
  link: string,
  purpose: 'sign-in' | 'add-address',
): { subject: string; text: string } {
  const why =
    purpose === 'sign-in'
      ? 'Vous avez demandé à vous connecter à Pépin.'
      : 'Vous avez demandé à ajouter cette adresse à votre compte Pépin.'
  return {
    subject: `Votre code : ${code}`,
    text: [
      'Bonjour,',
      `${why} Votre code est :`,
      `    ${code}`,
      'Tapez-le dans la page restée ouverte, sur cet appareil ou sur un autre. Vous pouvez aussi ouvrir ce lien :',
      link,
      'Le code et le lien sont valables quinze minutes et ne servent qu’une fois.',
      'Si vous n’avez rien demandé, ne faites rien : personne ne s’est connecté.',
    ].join('\n\n'),
  }
}
