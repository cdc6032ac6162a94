import { paragraphs, same } from './template.ts'

/** Formation : shown once the call says where it is. */
export const trainingText = same(
  'training',
  'Se préparer avant d’écrire',
  paragraphs(
    'Une formation en ligne, libre et gratuite, vous aide à poser votre problème : le décrire, dire qui il touche, le mesurer, imaginer une première solution. Comptez une heure et demie, en une ou plusieurs fois.',
    'Elle n’est pas obligatoire, et personne ne sait si vous l’avez suivie.',
  ),
)
