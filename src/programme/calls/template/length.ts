import { paragraphs, same } from './template.ts'

/** Durée du parcours: each phase, how long it lasts and how much time it takes. */
export const length = same(
  'length',
  'Ce qui se passe si votre projet est retenu',
  paragraphs(
    "Le parcours avance par étapes. À la fin de chacune, un comité d'investissement regarde les résultats avec vous et décide de continuer ou d'arrêter.",
    "### L'investigation : {{duree-investigation}}",
    'Vous vérifiez que le problème est réel, qui il touche et à quel point. Avec votre coach, vous rencontrez une trentaine de personnes. Temps libéré pour vous : {{temps-investigation}}.',
    '### La construction : {{duree-construction}}',
    'Une petite équipe vous rejoint. Elle construit une première version, que quelques personnes utilisent pour de vrai. Temps libéré pour vous : {{temps-construction}}.',
    "### L'accélération : {{duree-acceleration}}",
    'Le service s’étend à davantage de personnes. Ce qu’il leur apporte est mesuré et publié.',
    '### La consolidation',
    "Le service trouve sa place durable dans l'administration.",
    "S'arrêter en chemin n'est pas une faute. Un problème mieux compris sert à toute l'administration, et vous retrouvez votre emploi du temps d'avant.",
  ),
)
