import type { Retention } from '../../platform/retention.ts'

/** Conservation des produits: their history is the portfolio's; nothing goes by itself. */
export const retention: readonly Retention[] = [
  {
    kind: 'product',
    label: 'Produit et phases',
    years: 10,
    from: 'la fin de sa dernière phase',
    fate: 'archive',
    automatic: false,
    why: 'Rendre compte de ce que chaque problème est devenu.',
  },
  {
    kind: 'product.team',
    label: 'Noms et temps de l’équipe d’un produit',
    years: 5,
    from: 'le départ de chaque personne',
    fate: 'destroy',
    automatic: false,
    why: 'Savoir qui a travaillé sur le produit tant qu’il faut en rendre compte.',
  },
  {
    kind: 'product.import-draft',
    label: 'Fichier de portefeuille en attente d’être repris',
    days: 1,
    from: 'son envoi',
    fate: 'destroy',
    automatic: true,
    why: 'Appliquer exactement le fichier dont les différences ont été lues.',
  },
]
