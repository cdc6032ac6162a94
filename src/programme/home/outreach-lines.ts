import type { StageLine } from './call-stages.ts'

/** Ce qui fait connaître un appel : what each part counts, and whether someone waits for the team. */
export interface OutreachCounts {
  visasRequired: number
  visasMissing: number
  visasAwaited: number
  visasRefused: number
  briefingsToCome: number
  registered: number
  questionsWaiting: number
  questionsAnswered: number
  followers: number
}

const count = (value: number, one: string, many: string): string[] =>
  value === 0 ? [] : [`${value} ${value < 2 ? one : many}`]
const said = (parts: string[], empty: string) => (parts.length === 0 ? empty : parts.join(', '))

export function outreachLines(slug: string, of: OutreachCounts): StageLine[] {
  const home = `/gestion/appels/${slug}`
  return [
    {
      label: 'Visas',
      href: `${home}/visas`,
      state: said(
        [
          ...count(of.visasRequired, 'exigé', 'exigés'),
          ...count(of.visasMissing, 'manque pour publier', 'manquent pour publier'),
          ...count(of.visasAwaited, 'réponse attendue', 'réponses attendues'),
          ...count(of.visasRefused, 'refusé', 'refusés'),
        ],
        'aucun demandé',
      ),
      waits: of.visasRefused + of.visasMissing > 0,
    },
    {
      label: 'Réunions d’information',
      href: `${home}/reunions`,
      state: said(
        [
          ...count(of.briefingsToCome, 'à venir', 'à venir'),
          ...count(of.registered, 'place retenue', 'places retenues'),
        ],
        'aucune prévue',
      ),
      waits: false,
    },
    {
      label: 'Questions des agents',
      href: `${home}/questions`,
      state: said(
        [
          ...count(of.questionsWaiting, 'attend une réponse', 'attendent une réponse'),
          ...count(of.questionsAnswered, 'répondue', 'répondues'),
          ...count(of.followers, 'personne suit l’appel', 'personnes suivent l’appel'),
        ],
        'aucune question',
      ),
      waits: of.questionsWaiting > 0,
    },
  ]
}
