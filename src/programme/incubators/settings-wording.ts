import type { SettingName } from './settings.ts'

/** Les réglages, en mots : the label and the help of each. */
export const SETTING_WORDS: Record<SettingName, { label: string; hint?: string }> = {
  nom: { label: "Nom de l'incubateur" },
  administration: { label: 'Administration', hint: 'Exemple : Département de la Haute-Vallée.' },
  contact: {
    label: 'Adresse de contact',
    hint: 'Publiée. Les réponses aux e-mails envoyés par Pépin y arrivent.',
  },
  expediteur: {
    label: "Nom d'expéditeur des e-mails",
    hint: "Laissez vide pour le nom de l'incubateur.",
  },
  signataire: { label: 'Nom de qui signe les courriers' },
  qualite: { label: 'Qualité de qui signe les courriers', hint: "Exemple : Responsable de l'incubateur." },
  fuseau: {
    label: 'Fuseau horaire',
    hint: "L'heure de vos clôtures. Il ne change plus une fois un appel publié.",
  },
  feries: { label: 'Jours fériés', hint: 'Pour proposer des dates qui tombent un jour travaillé.' },
  domaines: {
    label: 'Adresses qui peuvent candidater',
    hint: 'Un nom de domaine par ligne, par exemple administration.fr. Repris par chaque nouvel appel, qui peut les changer. Laissez vide pour accepter toutes les adresses.',
  },
  couleurs: { label: 'Couleurs des pages' },
  cles: {
    label: "Clé d'accès des organisateurs et des jurés",
    hint: "Gardée par un téléphone ou un ordinateur. Si vous la demandez, qui n'en a pas devra en ajouter une dès la prochaine page ouverte. Vous aussi.",
  },
}

export const ZONE_FIXED =
  'Un appel est déjà publié : ses heures ont été annoncées avec ce fuseau. Il ne peut plus changer.'

export const WHY_SETTINGS =
  'Vous êtes responsable de cet incubateur : vous le réglez et choisissez son équipe.'
