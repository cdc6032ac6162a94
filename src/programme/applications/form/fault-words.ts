import type { AskedFault } from './asked-before.ts'
import { quotedLabel } from './condition-words.ts'
import { type Faulty, type FormFault, MOST_FIELDS, MOST_STEPS } from './fault.ts'

/** Pourquoi un formulaire n'a pas été changé, in words; nothing is lost. */
const WORDS: Record<FormFault, (about: string, other: string) => string> = {
  'no-step': () => 'Un formulaire a au moins une étape.',
  'too-many-steps': () => `${MOST_STEPS} étapes au plus : au-delà, peu d’agents vont au bout.`,
  'too-many-questions': () => `${MOST_FIELDS} questions au plus : au-delà, peu d’agents vont au bout.`,
  protected: about => `${about} reste posée à tout le monde, obligatoire et lue par le jury.`,
  'always-private': about => `${about} n’est jamais montrée au jury.`,
  'step-not-empty': about =>
    `Cette étape contient encore ${about} : déplacez ou retirez ses questions d’abord.`,
  'condition-later': (about, other) =>
    `${about} dépend de ${other} : elle doit venir après. Changez d’abord sa condition.`,
  'condition-gone': about => `${about} dépend de cette question : changez d’abord sa condition.`,
  'condition-choice-gone': (about, other) =>
    `${about} dépend d’un choix de ${other} qui n’existe plus : changez d’abord sa condition.`,
}

export const faultWords = ({ reason, about, other }: Faulty): string =>
  WORDS[reason](quotedLabel(about), quotedLabel(other))

export const ASKED_WORDS: Record<AskedFault, string> = {
  'kind-fixed':
    'Des agents ont déjà répondu à cette question : elle garde son genre. Retirez-la et ajoutez-en une autre ; les réponses restent lisibles.',
  'was-private':
    'Des agents ont répondu en sachant que le jury ne lirait pas : cette question reste privée. Ajoutez-en une autre si le jury doit lire.',
}

export const MEANWHILE =
  'Quelqu’un a changé le formulaire pendant que vous le regardiez. Rien n’a été changé par votre clic : voici le formulaire tel qu’il est, et ce qui a changé.'
