/** What the jury of La Serre wrote before the demonstration begins: scores by criterion, a sentence for the agent. */
export interface DemonstrationReview {
  juror: 'nadia' | 'etienne' | 'solene'
  /** Of whose application. */
  author: string
  /** On the problem, the motivation, the idea. */
  scores: [number, number, number]
  sentence: string
}

export const REVIEWS: DemonstrationReview[] = [
  {
    juror: 'etienne',
    author: 'fatou',
    scores: [6, 6, 4],
    sentence: 'Vous montrez, lettres à l’appui, ce que vit une famille qui ne comprend pas un refus.',
  },
  {
    juror: 'solene',
    author: 'fatou',
    scores: [5, 6, 5],
    sentence: 'Le guichet gagnerait trente heures par semaine : c’est précis et vérifiable.',
  },
  {
    juror: 'nadia',
    author: 'fatou',
    scores: [6, 5, 4],
    sentence: 'Une réécriture des refus est possible sans changer le règlement.',
  },
  {
    juror: 'etienne',
    author: 'bruno',
    scores: [5, 5, 5],
    sentence: 'Un repas sur dix jeté : le problème est mesuré, et vous le mesurez vous-même.',
  },
  {
    juror: 'solene',
    author: 'bruno',
    scores: [4, 5, 4],
    sentence: 'Trois collèges prêts dès la rentrée, c’est un vrai départ.',
  },
  {
    juror: 'etienne',
    author: 'mei',
    scores: [6, 5, 3],
    sentence: 'Dix-sept jours pour un avis de naissance : l’écart est frappant.',
  },
  {
    juror: 'solene',
    author: 'mei',
    scores: [6, 6, 4],
    sentence: 'Le lien avec la maternité est la clé ; vous l’avez déjà noué.',
  },
  {
    juror: 'nadia',
    author: 'mei',
    scores: [5, 5, 4],
    sentence: 'Pensez tôt au partage des données de santé : c’est faisable, et encadré.',
  },
  {
    juror: 'etienne',
    author: 'yves',
    scores: [3, 4, 3],
    sentence: 'Le service rendu est réel ; le nombre de personnes concernées reste à préciser.',
  },
  {
    juror: 'solene',
    author: 'yves',
    scores: [3, 4, 2],
    sentence: 'Une page d’aide bien écrite pourrait déjà répondre à la moitié des demandes.',
  },
  {
    juror: 'nadia',
    author: 'yves',
    scores: [2, 4, 3],
    sentence: 'Décrivez ce qui bloque les personnes, pas seulement le nombre de courriers.',
  },
  {
    juror: 'etienne',
    author: 'sarah',
    scores: [5, 6, 4],
    sentence: 'Deux heures d’écriture pour une heure avec la personne : tout est dit.',
  },
  {
    juror: 'nadia',
    author: 'sarah',
    scores: [5, 5, 3],
    sentence: 'Les onze évaluatrices sont avec vous : c’est votre force.',
  },
  {
    juror: 'etienne',
    author: 'lucas',
    scores: [4, 6, 5],
    sentence: 'Votre connaissance du terrain saute aux yeux.',
  },
  {
    juror: 'solene',
    author: 'lucas',
    scores: [5, 5, 4],
    sentence: 'Prévenir les secours avant tout le monde serait un premier pas.',
  },
]
