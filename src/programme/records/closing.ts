/** Fermeture d'un compte : what prevents it, what goes at once, what stays and until when. */
export type ObstacleKind = 'last-head' | 'running-seat' | 'laureate' | 'product-lead'

export interface Obstacle {
  kind: ObstacleKind
  /** An incubator, a call, an application or a product. */
  of: string
}

/** What to do first, for each. */
export const OBSTACLE_WORDS: Record<ObstacleKind, (of: string) => string> = {
  'last-head': of =>
    `Vous êtes la seule personne responsable de ${of}. Donnez d’abord ce rôle à quelqu’un d’autre, sur la page de l’équipe.`,
  'running-seat': of =>
    `Vous siégez pour l’appel « ${of} », dont le choix n’est pas annoncé. Demandez d’abord à l’équipe de vous remplacer ou de mettre fin à votre siège.`,
  laureate: of =>
    `Votre projet « ${of} » est lauréat. Désistez-vous d’abord, sur la page de votre mise en route.`,
  'product-lead': of =>
    `Vous portez le produit « ${of} » ou vous le soutenez. Demandez d’abord à l’incubateur d’enregistrer votre départ ou votre remplacement.`,
}

/** What is typed to close an account. */
export const CLOSING_WORD = 'FERMER'

export const saysClose = (typed: string): boolean =>
  typed
    .trim()
    .replace(/^[«"'\s]+|[»"'\s.]+$/gu, '')
    .toUpperCase() === CLOSING_WORD

export type ClosingRefusal = 'not-fresh' | 'word-wrong' | 'obstacles'

export const WORD_WRONG = `Tapez le mot ${CLOSING_WORD} pour confirmer.`

export const GOES_AT_ONCE: readonly string[] = [
  'votre nom, votre service, votre poste et vos adresses : partout où un nom était affiché, on lira « Compte fermé »',
  'vos connexions, sur tous vos appareils',
  'les brouillons jamais envoyés que vous écrivez sans personne d’autre, avec tout ce qui y est attaché ; ceux que d’autres écrivent avec vous leur restent',
  'vos réponses aux exercices de la formation',
  'votre numéro de téléphone, vos suivis d’appels, votre nom dans les inscriptions aux réunions',
  'vos accords de publication : plus rien de vous n’est publié',
  'les codes reçus par e-mail, et le détail de l’historique qui dit votre nom ou vos adresses',
]

export const AND_NOT_THE_REST =
  'Une candidature envoyée est une archive publique : l’équipe peut la relire telle que vous l’avez envoyée, votre nom compris, jusqu’à son terme. Elle est alors proposée à l’élimination, avec un visa du service d’archives. Le courrier de réponse ne pourra plus vous parvenir.'
