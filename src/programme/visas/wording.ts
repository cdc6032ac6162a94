import type { Verdict, VisaKind, VisaState } from './visa.ts'

/** Les mots des visas, each once. */
export const VISA_NAMES: Record<VisaKind, string> = {
  communication: 'Communication',
  'human-resources': 'Ressources humaines',
  'data-protection': 'Protection des données',
  cabinet: 'Cabinet',
  sponsor: 'Sponsor',
}

export const VISA_STATE_WORDS: Record<VisaState, string> = {
  'not-asked': 'pas encore demandé',
  awaited: 'réponse attendue',
  given: 'donné',
  'given-before-changes': 'donné, mais le guide a changé depuis',
  refused: 'refusé',
}

export const VERDICT_WORDS: Record<Verdict, string> = { given: 'Visa donné', refused: 'Visa refusé' }

export const VISA_PROBLEMS = {
  'verdict-missing': 'Choisissez : vous donnez votre visa, ou vous le refusez.',
  'words-missing': 'Dites ce qui doit changer : l’équipe ne peut rien corriger sans cela.',
  'words-too-long': 'Ce texte dépasse 5 000 signes.',
  'comment-missing': 'Écrivez votre remarque.',
  'part-missing': 'Choisissez la partie du guide que vous commentez.',
  'kind-missing': 'Choisissez quel visa vous demandez.',
  'name-missing': 'Écrivez le nom de la personne, en 120 signes au plus.',
  address: 'Écrivez une adresse e-mail complète, par exemple prenom.nom@administration.fr.',
  'asked-already': 'Ce visa est déjà demandé à quelqu’un. Retirez d’abord cette demande.',
} as const
export type VisaProblem = keyof typeof VISA_PROBLEMS

const SAID: Readonly<Record<string, string>> = {
  demande: 'La demande est partie par e-mail.',
  relance: 'Le rappel est parti par e-mail.',
  'trop-tot': 'Un e-mail est déjà parti il y a moins d’une heure : rien n’a été renvoyé.',
  retrait: 'La demande est retirée : son lien ne s’ouvre plus.',
  exigences: 'Les visas exigés sont enregistrés.',
  remarque: 'Votre remarque est arrivée à l’équipe.',
  verdict: 'Votre réponse est enregistrée. L’équipe la voit aussitôt.',
}
export const saidOf = (key: string | undefined): string | null =>
  key !== undefined && Object.hasOwn(SAID, key) ? (SAID[key] ?? null) : null

export const WHY_READER =
  'L’équipe de l’incubateur vous a demandé votre visa. Ce lien vous est personnel : qui l’ouvre peut répondre à votre place.'
export const WHY_TEAM = 'Vous faites partie de l’équipe de l’incubateur qui prépare cet appel.'
