import { frenchDateTime, PARIS } from '../../platform/dates.ts'

/** Les champs d'un enregistrement, en mots, for the readable page; a field without words keeps its name. */
const WORDS: Record<string, string> = {
  address: 'Adresse',
  answer: 'Réponse',
  application: 'Candidature',
  askedAt: 'Demandé le',
  body: 'Texte',
  call: 'Appel',
  confirmedAt: 'Confirmé le',
  content: 'Contenu',
  createdAt: 'Créé le',
  endedAt: 'Terminé le',
  field: 'Champ',
  fingerprint: 'Empreinte',
  grantedAt: 'Donné le',
  incubator: 'Incubateur',
  interests: 'Intérêts déclarés',
  lesson: 'Leçon',
  marks: 'Notes par critère',
  moment: 'Annoncé le',
  name: 'Nom',
  outcome: 'Décision',
  phone: 'Téléphone',
  post: 'Poste',
  reason: 'Motif',
  receipt: 'Récépissé',
  recipient: 'Envoyé à',
  recordedAt: 'Le',
  revokedAt: 'Retiré le',
  givenAt: 'Donné le',
  role: 'Rôle',
  savedAt: 'Enregistré le',
  scope: 'Portée',
  sentAt: 'Envoyé le',
  sentenceForYou: 'Phrase pour vous',
  service: 'Service',
  stage: 'Étape',
  subject: 'Objet',
  title: 'Titre',
  value: 'Texte',
  verb: 'Action',
  weightedMark: 'Note, sur 6',
  writtenAt: 'Écrit le',
}

export const fieldWords = (key: string): string => WORDS[key] ?? key

export function valueWords(value: unknown): string {
  if (value instanceof Date) return frenchDateTime(value, PARIS)
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (Array.isArray(value)) return value.map(valueWords).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, part]) => `${fieldWords(key)} : ${valueWords(part)}`)
    .join(' ; ')
}
