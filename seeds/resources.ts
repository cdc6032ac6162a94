import type { NewResource } from '../src/programme/training/resource.ts'

/** What Les Semailles offer by link; the addresses lead nowhere. */
export const RESOURCES: readonly NewResource[] = [
  {
    title: 'Mener un entretien de vingt minutes, en une page',
    url: 'https://ressources.horizon.example/entretien.pdf',
    kind: 'document',
    audiences: ['agents', 'teams'],
  },
  {
    title: 'Trois lauréates racontent leur première année',
    url: 'https://videos.horizon.example/laureates',
    kind: 'video',
    audiences: ['agents'],
  },
  {
    title: 'Évaluer une candidature : la grille commentée',
    url: 'https://ressources.horizon.example/grille',
    kind: 'link',
    audiences: ['jurors'],
  },
]
