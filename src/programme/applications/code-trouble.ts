/** Code qui n'arrive pas : the address refuses it, or our server does not take it yet. */
export type CodeTrouble = 'refused' | 'late'

export const CODE_TROUBLES: Record<CodeTrouble, { title: string; text: string }> = {
  refused: {
    title: 'Cette adresse a refusé le code',
    text: 'Vérifiez-la. Corrigez-la plus bas : un autre code y partira. L’heure qui compte reste celle de votre envoi.',
  },
  late: {
    title: 'Le code n’est pas encore parti',
    text: 'Notre serveur d’e-mail ne répond pas. Le code partira tout seul. L’heure qui compte est celle de votre envoi.',
  },
}
