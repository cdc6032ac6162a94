/** L'adresse lisible d'un appel, made of its title. */
const RESERVED = new Set(['nouveau'])
const LONGEST = 60

/** « Été 2026 : l'appel des agents » → 'ete-2026-l-appel-des-agents'; always matches ^[a-z0-9-]{2,60}$. */
export function slugOf(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const short = words.length <= LONGEST ? words : words.slice(0, LONGEST + 1).replace(/-[^-]*$/, '')
  const slug = short.slice(0, LONGEST).replace(/-+$/, '')
  if (slug.length < 2) return slug === '' ? 'appel' : `appel-${slug}`
  return RESERVED.has(slug) ? `appel-${slug}` : slug
}

/** The same, for the nth call of that name. */
export const nthSlug = (slug: string, n: number): string => (n < 2 ? slug : `${slug}-${n}`)

/** Whether an address can name a call or an incubator; anything else is not looked up. */
export const isSlug = (text: string): boolean => /^[a-z0-9-]{2,80}$/.test(text)
