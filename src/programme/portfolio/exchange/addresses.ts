import { productSlug } from '../product.ts'

/** Adresses : identifiers of the file become ours, which hold small letters, digits and hyphens only. */
export const productBase = (id: string): string => productSlug(id, 1)
export const incubatorBase = (id: string): string =>
  productSlug(id, 1).replace(/^(appel|produit)(?=-|$)/, found =>
    id.toLowerCase().startsWith(found) ? found : 'incubateur',
  )
export const isMade = (id: string): boolean => productBase(id) !== id

/** The first free address of that base; takes it. */
export function takeAddress(base: string, taken: Set<string>): string {
  for (let n = 1; ; n++) {
    const slug = n < 2 ? base : `${base.slice(0, 55)}-${n}`
    if (taken.has(slug)) continue
    taken.add(slug)
    return slug
  }
}
