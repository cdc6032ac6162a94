/** Les clés d'accès, en mots. */
export const WHAT_KEY =
  "Une clé d'accès est gardée par votre téléphone, votre ordinateur ou une petite clé USB. Vous la débloquez comme l'appareil : un doigt, un visage, un code. Pépin ne la reçoit jamais."

export const NO_SCRIPT =
  "Ajouter ou utiliser une clé d'accès demande JavaScript, que ce navigateur n'exécute pas. Ouvrez cette page dans un navigateur qui l'exécute. Tout le reste de Pépin s'en passe."

export const NO_SCRIPT_SIGN_IN =
  "Utiliser une clé d'accès demande JavaScript, que ce navigateur n'exécute pas. Tapez plutôt un code de secours."

export const KEY_PROBLEMS = {
  'name-missing': 'Donnez un nom à cette clé, pour la reconnaître. Exemple : mon téléphone.',
  'name-too-long': 'Soixante signes au plus.',
  'too-many': 'Dix clés au plus. Retirez-en une avant d’en ajouter.',
  known: 'Cet appareil garde déjà une clé de Pépin. Utilisez-la, ou prenez un autre appareil.',
  'answer-missing':
    'Aucune clé n’a répondu. Recommencez, ou ouvrez cette page dans un navigateur qui exécute JavaScript.',
  'challenge-over': 'La page est restée ouverte trop longtemps, ou a déjà servi. Recommencez.',
  'not-proved': 'Cette clé n’est pas reconnue. Recommencez avec celle que vous avez ajoutée à votre compte.',
  'code-missing': 'Tapez un des codes imprimés.',
  'wrong-code': 'Ce code n’est pas un des vôtres, ou il a déjà servi.',
  'too-many-tries': 'Trop d’essais. Attendez un quart d’heure avant de recommencer.',
} as const

export type KeyProblem = keyof typeof KEY_PROBLEMS
