import type { ProductRelation } from '../access/tables.ts'

/** Pourquoi est-ce que je vois cette page ? */
const WORDS: Record<ProductRelation, string> = {
  organiser: 'Vous faites partie de l’équipe de l’incubateur de ce produit.',
  'portfolio-manager':
    'Vous êtes responsable de portefeuille du réseau : vous lisez les produits de tous les incubateurs.',
  lead: 'Vous portez le problème dont ce produit est issu.',
  team: 'Vous faites partie de l’équipe de ce produit.',
  sponsor: 'Vous êtes sponsor de ce produit.',
}
const ORDER: readonly ProductRelation[] = ['organiser', 'lead', 'team', 'sponsor', 'portfolio-manager']

export function whyOf(relations: ReadonlySet<ProductRelation>): string {
  const first = ORDER.find(relation => relations.has(relation))
  const seen =
    'L’équipe du produit, le sponsor, l’équipe de l’incubateur et les responsables de portefeuille voient la même chose.'
  const draft =
    'Une décision en projet n’est lue que par l’équipe de l’incubateur, jusqu’à la clôture du comité.'
  return `${first ? WORDS[first] : ''} ${seen} ${draft}`.trim()
}
