import type { WriteRefusal, Written } from './answer.ts'
import type { ResourceProblem } from './resource-form.ts'

/** Les mots des refus de la formation, each once. */
export const WRITE_REFUSALS: Record<WriteRefusal, string> = {
  invisible:
    'Votre texte contenait des caractères invisibles. Ils sont retirés ci-dessous : enregistrez de nouveau.',
  'too-long': 'Votre réponse dépasse 8 000 signes. Raccourcissez-la : rien n’est encore enregistré.',
}

export const RESOURCE_PROBLEMS: Record<ResourceProblem, string> = {
  'title-missing': 'Donnez un titre à la ressource.',
  'title-long': 'Le titre compte 150 signes au plus.',
  'url-missing': 'Écrivez l’adresse de la ressource.',
  'url-wrong': 'Écrivez une adresse complète, sans espace. Exemple : https://exemple.gouv.fr/guide.pdf',
  'kind-missing': 'Dites s’il s’agit d’un document, d’une page à lire ou d’une vidéo.',
  'audience-missing': 'Dites à qui cette ressource est destinée.',
}

export const CARRY_REFUSALS = {
  sent: {
    title: 'Cette candidature est déjà envoyée',
    text: 'Vos exercices se reportent dans un brouillon. Pour changer ce qui est envoyé, corrigez la candidature elle-même.',
  },
  closed: {
    title: 'L’appel est clos',
    text: 'Rien n’a été écrit dans votre brouillon. Vos réponses aux exercices sont conservées : elles serviront au prochain appel.',
  },
  withdrawn: {
    title: 'Cette candidature est retirée',
    text: 'Rien n’a été écrit. Vos réponses aux exercices sont conservées.',
  },
  'too-much': {
    title: 'Le texte serait trop long',
    text: 'Rien n’a été écrit : l’une des réponses dépasserait ce qu’un brouillon peut garder. Raccourcissez-la dans la leçon.',
  },
} as const

export const CHANGED_MEANWHILE =
  'Rien n’a été écrit : votre brouillon a changé dans une autre fenêtre. Voici ce qu’il dit maintenant.'
export const NOTHING_CHOSEN = 'Rien n’a été écrit : vous n’avez choisi aucune réponse à reporter.'

/** Where what is written is kept. */
export function keptWhere(signedIn: boolean, written: Iterable<Pick<Written, 'here'>> = []): string {
  if (!signedIn)
    return 'Vos réponses sont enregistrées pour cet appareil seulement, sans compte. Personne d’autre ne les lit.'
  return [...written].some(({ here }) => here)
    ? 'Des réponses écrites sans vous connecter sont encore sur cet appareil seulement. Elles rejoindront votre compte au prochain enregistrement.'
    : 'Vos réponses sont enregistrées dans votre compte. Personne d’autre ne les lit.'
}

/** On a computer one shares. */
export const ERASE_WORDS = {
  link: 'Effacer mes réponses',
  done: 'Vos réponses sont effacées.',
} as const

/** What was just done with a resource, said once; or why nothing was. */
export const RESOURCES_SAID = {
  ajoutee: { tone: 'success', text: 'La ressource est ajoutée. Elle s’affiche dès maintenant.' },
  corrigee: { tone: 'success', text: 'La ressource est corrigée.' },
  retiree: { tone: 'success', text: 'La ressource est retirée.' },
  'changed-meanwhile': {
    tone: 'warning',
    text: 'Rien n’a été enregistré : cette ressource a été corrigée ou retirée pendant que vous écriviez. Voici la liste telle qu’elle est. Votre texte est gardé ci-dessous ; l’ajouter en fera une nouvelle ressource.',
  },
} as const
