import type { Retention } from '../../platform/retention.ts'

/** Conservation des produits: their history is the portfolio's; nothing goes by itself. */
export const retention: readonly Retention[] = [
  {
    kind: 'product',
    label: 'Produit : phases, fins, pauses, prolongations, jalons, fiche publique, mot de la fin',
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
  {
    kind: 'product.sponsor',
    label: 'Sponsors d’un produit et motifs de leur changement',
    years: 10,
    from: 'la fin de la dernière phase du produit',
    fate: 'archive',
    automatic: false,
    why: 'Savoir qui a soutenu le produit et décidé en son nom.',
  },
  {
    kind: 'product.team.address',
    label: 'Adresses e-mail de l’équipe et du sponsor',
    years: 1,
    from: 'le départ de chaque personne',
    fate: 'destroy',
    automatic: false,
    why: 'Donner accès au produit tant que la personne y travaille ; rien ensuite.',
  },
  {
    kind: 'incubator.phases',
    label: 'Phases réglées par un incubateur',
    years: 10,
    from: 'leur remplacement',
    fate: 'archive',
    automatic: false,
    why: 'Comprendre ce que chaque phase voulait dire quand un produit l’a vécue.',
  },
]
