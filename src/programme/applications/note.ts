/** Note : what the team writes about an application; who may obtain it is said before writing. */
export interface Note {
  id: string
  body: string
  communicability: 'applicant' | 'deliberation' | 'public'
  writtenAt: Date
  author: string
}

export const COMMUNICABILITY_WORDS: Record<Note['communicability'], { label: string; hint: string }> = {
  applicant: {
    label: 'Communicable à la personne',
    hint: 'Elle peut l’obtenir si elle demande ce qui la concerne.',
  },
  deliberation: { label: 'Secret de la délibération', hint: 'Réservée au jury et au comité.' },
  public: { label: 'Publique', hint: 'Toute personne peut l’obtenir.' },
}

export const isCommunicability = (text: string): text is Note['communicability'] =>
  Object.hasOwn(COMMUNICABILITY_WORDS, text)
export const LONGEST_NOTE = 4000
