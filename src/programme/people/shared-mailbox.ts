/** Boîte partagée : a mailbox several people read; whoever proves it says who they are. */
export const SOMEONE_ELSE = 'autre'

export interface Sharer {
  id: string
  name: string
}

export const SHARED_WARNING =
  "Toute personne qui lit cette boîte peut se connecter à votre compte. N'y faites envoyer vos courriers que si vous l'acceptez, et ajoutez une clé d'accès si vous avez un rôle."
