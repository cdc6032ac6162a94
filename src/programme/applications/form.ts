/** Formulaire : the questions of an application, kept with the call; answers are keyed by `id`, for ever. */
export type FieldKind = 'line' | 'text' | 'number' | 'date' | 'choice' | 'one' | 'several' | 'files'
export type LengthUnit = 'lines' | 'words' | 'characters'

export interface Field {
  id: string
  step: StepId
  label: string
  /** How the question is named to those who read the answer. */
  reader?: string
  hint?: string
  example?: string
  /** 'choice' is a box, ticked or not; 'one' and 'several' choose among `choices`. */
  kind: FieldKind
  /** Most characters (Unicode code points) that can be sent. */
  limit: number
  /** A length asked in another unit, or only advised. */
  length?: { unit: LengthUnit; most: number; enforced: boolean }
  required?: boolean
  /** Never shown to jurors. */
  private?: boolean
  rows?: number
  choices?: readonly string[]
  /** Asked only when an earlier choice says this: a label, or 'oui' and 'non' for a box. */
  when?: { field: string; is: string }
  min?: number
  max?: number
  /** How many files. */
  most?: number
  /** No longer asked; the answers it had stay readable. */
  removed?: boolean
}

export interface Step {
  id: string
  title: string
}

export const STEPS: readonly Step[] = [
  { id: 'probleme', title: 'le problème' },
  { id: 'consequences', title: 'ses conséquences' },
  { id: 'solution', title: 'une piste de solution' },
  { id: 'motivation', title: 'vous' },
  { id: 'pratique', title: 'pour finir' },
]

export type StepId = string
/** Whether an address may name a step; whether the form has it is asked of the form. */
export const isStep = (name: string): name is StepId => /^[a-z0-9-]{1,40}$/.test(name)

/** A draft keeps more than can be sent: nothing typed is refused before sending. */
export const MOST_KEPT = 100_000

export const DEFAULT_FORM: readonly Field[] = [
  {
    id: 'titre',
    step: 'probleme',
    kind: 'line',
    limit: 120,
    required: true,
    label: 'Votre projet en une ligne',
    reader: 'Le projet en une ligne',
    hint: 'Ce que vous diriez dans un couloir, en 120 signes au plus. Exemple : « Prévenir les riverains avant de fermer une route »',
  },
  {
    id: 'probleme',
    step: 'probleme',
    kind: 'text',
    limit: 8000,
    rows: 12,
    required: true,
    label: 'Le problème',
    hint: 'Qui en souffre, combien de personnes, à quelle fréquence ? Racontez une situation réelle. Dix lignes suffisent. C’est la réponse qui compte le plus.',
  },
  {
    id: 'consequences',
    step: 'consequences',
    kind: 'text',
    limit: 4000,
    rows: 8,
    label: 'Ses conséquences pour les personnes',
    hint: 'Temps perdu, droits non obtenus, argent, fatigue, erreurs. Des chiffres si vous en avez, sinon des exemples.',
  },
  {
    id: 'solution',
    step: 'solution',
    kind: 'text',
    limit: 4000,
    rows: 8,
    label: 'Une solution possible',
    hint: 'Dix lignes au plus. Une piste suffit : la chercher est l’objet de l’investigation.',
  },
  {
    id: 'partenaires',
    step: 'solution',
    kind: 'text',
    limit: 4000,
    rows: 6,
    label: 'Premiers utilisateurs et partenaires',
    hint: 'Qui serait prêt à essayer ? Des collègues, un service voisin, une association.',
  },
  {
    id: 'motivation',
    step: 'motivation',
    kind: 'text',
    limit: 4000,
    rows: 8,
    required: true,
    label: 'Pourquoi vous ?',
    reader: 'Sa motivation',
    hint: 'Ce que vous savez du terrain, ce qui vous pousse à agir. Aucune compétence en informatique n’est attendue.',
  },
  {
    id: 'nom',
    step: 'motivation',
    kind: 'line',
    limit: 120,
    required: true,
    label: 'Vos prénom et nom',
    reader: 'Prénom et nom',
  },
  {
    id: 'service',
    step: 'motivation',
    kind: 'line',
    limit: 200,
    required: true,
    label: 'Votre service',
    reader: 'Service',
  },
  { id: 'poste', step: 'motivation', kind: 'line', limit: 200, label: 'Votre poste', reader: 'Poste' },
  {
    id: 'territoire',
    step: 'motivation',
    kind: 'line',
    limit: 200,
    label: 'Votre territoire',
    reader: 'Territoire',
    hint: 'Région, département ou collectivité où vous travaillez.',
  },
  {
    id: 'hierarchie',
    step: 'pratique',
    kind: 'text',
    limit: 1000,
    rows: 3,
    private: true,
    label: 'Votre hiérarchie directe',
    reader: 'Sa hiérarchie directe',
    hint: 'Prénoms et noms. Le jury ne voit jamais cette réponse : elle sert à ce que ces personnes ne lisent pas votre candidature.',
  },
  {
    id: 'rappel',
    step: 'pratique',
    kind: 'choice',
    limit: 3,
    label: 'Appelez-moi avant l’envoi',
    reader: 'Demande à être appelé avant l’envoi',
    hint: 'L’équipe ne lit pas les brouillons : avant d’envoyer, vous pourrez lui demander l’appel.',
    private: true,
  },
  {
    id: 'telephone',
    step: 'pratique',
    kind: 'line',
    limit: 40,
    private: true,
    label: 'Votre téléphone',
    reader: 'Téléphone',
    when: { field: 'rappel', is: 'oui' },
  },
  {
    id: 'amenagements',
    step: 'pratique',
    kind: 'text',
    limit: 2000,
    rows: 3,
    private: true,
    label: 'Aménagements souhaités',
    hint: 'Pour lire, entendre, vous déplacer, avoir plus de temps : dites ce qui vous aide.',
  },
  { id: 'remarque', step: 'pratique', kind: 'text', limit: 2000, rows: 3, label: 'Une remarque' },
  {
    id: 'guide_lu',
    step: 'pratique',
    kind: 'choice',
    limit: 3,
    required: true,
    label: 'J’ai lu le guide de l’appel',
  },
]

export const fieldsOfStep = (form: readonly Field[], step: StepId): Field[] =>
  form.filter(field => field.step === step && !field.removed)

/** The name of a question for readers; forms kept before these names existed have those of the first form. */
export const readerLabel = ({ id, label, reader }: Field): string =>
  reader ?? DEFAULT_FORM.find(field => field.id === id && field.label === label)?.reader ?? label
