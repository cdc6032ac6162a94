import type { MergeRefusal, UndoRefusal } from './merge.ts'

/** La fusion de deux comptes, en mots. */
export const MERGE_REFUSALS: Record<Exclude<MergeRefusal, 'not-found'>, string> = {
  keyed:
    'L’autre compte est protégé par une clé d’accès : une boîte ne suffit pas à l’ouvrir. Connectez-vous à lui avec sa clé, puis ajoutez-y l’adresse de celui-ci.',
  'two-seats':
    'Vos deux comptes siègent dans le même jury ou le même comité : une personne n’y a qu’une voix. Demandez à l’équipe de retirer l’un des deux sièges, puis recommencez.',
  'two-roles':
    'Vos deux comptes ont chacun un rôle dans la même équipe. Demandez à sa personne responsable d’enregistrer le départ de l’un des deux, puis recommencez.',
  'both-hold':
    'Vos deux comptes ont chacun ce qu’une personne ne peut avoir qu’une fois. Rien n’a changé. Écrivez à l’équipe de votre incubateur.',
}

export const UNDO_REFUSALS: Record<Exclude<UndoRefusal, 'not-found'>, string> = {
  undone: 'Ces deux comptes sont déjà séparés.',
  'too-late': 'Ces comptes sont réunis depuis plus de trente jours : ils ne peuvent plus être séparés.',
  'merged-since': 'Une autre fusion a eu lieu depuis : séparez d’abord celle-là.',
}

export const WHY_MERGES = 'Vous avez réuni ici des comptes qui étaient tous à vous.'

const mail = (subject: string, ...lines: string[]) => ({
  subject,
  text: ['Bonjour,', ...lines].join('\n\n'),
})

/** The reference is what an operator needs to part the accounts. */
export const mergedMail = (id: string) =>
  mail(
    'Vos deux comptes sont réunis',
    'Deux comptes Pépin sont réunis : leurs candidatures, leurs rôles, leurs sièges et leurs adresses sont au même endroit. Toutes vos adresses y mènent.',
    'Vous pouvez les séparer pendant trente jours, dans « Mon compte », « Mes comptes réunis ».',
    `Si ce n’est pas vous, écrivez aussitôt à l’équipe de votre incubateur, avec cette référence : ${id}`,
  )

export const PARTED_MAIL = mail(
  'Vos deux comptes sont séparés',
  'La fusion de vos deux comptes Pépin est défaite : chacun a retrouvé ses adresses, ses candidatures, ses rôles et ses sièges. Ce qui a été fait depuis la fusion est resté dans le compte gardé.',
)
