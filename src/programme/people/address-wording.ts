import type { AddressLabel } from './person.ts'

/** Les adresses, en mots. */
export const LABEL_WORDS: Record<AddressLabel, string> = {
  '': 'Sans précision',
  work: 'Travail',
  home: 'Maison',
  shared: 'Boîte partagée',
}

export const LABEL_HINTS: Partial<Record<AddressLabel, string>> = {
  shared: 'Plusieurs personnes lisent cette boîte. Chacune dira qui elle est au moment de se connecter.',
}

export const ADDRESS_REFUSALS = {
  'label-missing': 'Choisissez à quoi sert cette adresse.',
  'changed-meanwhile':
    "Une autre fenêtre vient de changer cette adresse. Rien n'est enregistré : vérifiez, puis enregistrez à nouveau.",
  'still-shared':
    'Une autre personne utilise aussi cette boîte : elle reste partagée tant que cette personne ne l’a pas retirée de son compte.',
  'last-address':
    'C’est votre seule adresse : sans elle, vous ne pourriez plus vous connecter. Ajoutez-en une autre avant de retirer celle-ci.',
} as const

export const WHY_ACCOUNT = 'Cette page est à vous seul ou à vous seule : elle montre votre compte.'

export const addressRemovedMail = (address: string) => ({
  subject: 'Une adresse est retirée de votre compte',
  text: [
    'Bonjour,',
    `L’adresse ${address} est retirée de votre compte Pépin : elle ne permet plus de s’y connecter. Vos candidatures, vos rôles et vos sièges restent à vous.`,
    'Si ce n’est pas vous, connectez-vous avec cette adresse-ci et regardez la page « Mon compte ».',
  ].join('\n\n'),
})
