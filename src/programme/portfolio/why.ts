import type { ProductRelation } from '../access/tables.ts'

/** Pourquoi est-ce que je vois cette page ? The closest tie first. */
const WHY: Record<ProductRelation, string> = {
  organiser:
    'Vous faites partie de l’équipe de l’incubateur de ce produit. Son équipe, son sponsor et les responsables de portefeuille du réseau voient aussi cette page.',
  team: 'Vous faites partie de l’équipe de ce produit : votre adresse y est inscrite. L’incubateur et le sponsor voient aussi cette page.',
  lead: 'Vous avez porté le problème dont ce produit est né. L’incubateur, l’équipe et le sponsor voient aussi cette page.',
  sponsor:
    'Vous êtes le sponsor de ce produit : votre adresse y est inscrite. Vous lisez, l’équipe et l’incubateur écrivent.',
  coach:
    'Vous accompagnez les équipes de cet incubateur, comme coach. Vous lisez, l’incubateur et l’équipe du produit écrivent.',
  reader:
    'Vous lisez ce que suit cet incubateur. Vous ne changez rien ; son équipe et celle du produit écrivent.',
  'portfolio-manager':
    'Vous suivez les produits de tous les incubateurs du réseau. Vous lisez, chaque incubateur écrit.',
}
const CLOSEST: readonly ProductRelation[] = [
  'organiser',
  'team',
  'lead',
  'sponsor',
  'coach',
  'reader',
  'portfolio-manager',
]

export const whyProduct = (relations: ReadonlySet<ProductRelation>): string => {
  const closest = CLOSEST.find(each => relations.has(each))
  return closest ? WHY[closest] : ''
}

export const WHY_PHASES =
  'Vous faites partie de l’équipe de cet incubateur : vous réglez les phases que vivent ses produits.'
