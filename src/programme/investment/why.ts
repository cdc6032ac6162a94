import type { ProductRelation } from '../access/tables.ts'
import { whyProduct } from '../portfolio/why.ts'

/** Pourquoi est-ce que je vois cette page ? The tie to the product, and who reads a decision in draft. */
export const whyOf = (relations: ReadonlySet<ProductRelation>): string =>
  `${whyProduct(relations)} Une décision en projet n’est lue que par l’équipe de l’incubateur, jusqu’à la clôture du comité.`
