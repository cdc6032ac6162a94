import type { AskedFault } from './asked-before.ts'
import type { Faulty, FormFault } from './fault.ts'
import { ASKED_WORDS, faultWords, MEANWHILE } from './fault-words.ts'

/** Pourquoi un clic n'a rien changé au formulaire. */
export type FormRefusal =
  | 'changed-meanwhile'
  | 'nothing-to-change'
  | 'title-missing'
  | 'unknown-act'
  | AskedFault
  | FormFault

export function formRefusalWords(reason: FormRefusal, faulty: Faulty | undefined): string {
  switch (reason) {
    case 'changed-meanwhile':
      return MEANWHILE
    case 'nothing-to-change':
      return 'Il n’y avait rien à changer : la question ou l’étape n’est plus là, ou est déjà à cette place.'
    case 'title-missing':
      return 'Écrivez le titre de l’étape, en 80 signes au plus.'
    case 'unknown-act':
      return 'Ce bouton n’est pas connu. Rien n’a été changé.'
    case 'kind-fixed':
    case 'was-private':
      return ASKED_WORDS[reason]
    default:
      return faulty ? faultWords(faulty) : 'Le formulaire n’a pas été changé.'
  }
}
