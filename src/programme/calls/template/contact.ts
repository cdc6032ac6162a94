import { paragraphs, same } from './template.ts'

/** Contact: someone answers, and can call back. */
export const contactText = same(
  'contact',
  "Besoin d'aide ?",
  paragraphs(
    'Une question, un doute, une difficulté pour écrire : {{contact}} vous répond à {{courriel-contact}}.',
    "Vous préférez en parler avant d'envoyer ? Demandez dans le formulaire qu'on vous rappelle.",
  ),
)
