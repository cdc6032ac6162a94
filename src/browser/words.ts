/** What the page says of what is typed, in the browser as on the server: typed spaces become those of print. */
export const printed = (text: string): string =>
  text
    .replace(/ ([:;!?»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) h (?=\d)/g, '$1\u00a0h\u00a0')

const HERE = 'votre texte est gardé sur cet appareil'
const PAGE = 'Votre texte reste dans cette page'

/** By what happened, and whether the device holds what could not be saved. */
export const WORDS = {
  offline: (held: boolean) =>
    held
      ? `Pas de réseau : ${HERE}. Il sera enregistré dès que le réseau revient.`
      : `Non enregistré : la connexion est coupée. ${PAGE}, nouvel essai dans un instant.`,
  away: (held: boolean) =>
    held
      ? `Le serveur ne répond pas : ${HERE}. Nouvel essai dans un instant.`
      : `Non enregistré : le serveur ne répond pas. ${PAGE}, nouvel essai dans un instant.`,
  'signed-out': (held: boolean) =>
    held
      ? `Session terminée : ${HERE}, pour vous et personne d’autre. Reconnectez-vous pour l’enregistrer.`
      : 'Session terminée : votre texte reste dans cette page. Reconnectez-vous pour l’enregistrer.',
  'other-account': (held: boolean) =>
    `Un autre compte est ouvert sur cet appareil : rien n’est enregistré sous son nom. ${
      held ? 'Votre texte est gardé ici, pour vous et personne d’autre.' : `${PAGE}.`
    }`,
  conflict: () =>
    'Ce texte a changé ailleurs pendant que vous l’écriviez : les deux sont gardés. Le bouton « Enregistrer » ou « Voir les deux textes » les montre.',
  refused: () => `Non enregistré : utilisez le bouton « Enregistrer ». ${PAGE}.`,
} as const

export type Trouble = keyof typeof WORDS

export const merged = (labels: readonly string[]): string =>
  labels.length === 1
    ? `Un texte plus récent, écrit ailleurs, est repris ici : ${labels[0]}.`
    : `Des textes plus récents, écrits ailleurs, sont repris ici : ${labels.join(', ')}.`
