/** Noms de personnes et de services : compared as people write them, accents, case and order aside. */
const TITLES = new Set([
  'm',
  'mr',
  'mme',
  'mlle',
  'monsieur',
  'madame',
  'mademoiselle',
  'dr',
  'docteur',
  'pr',
])
const PARTICLES = new Set(['d', 'de', 'du', 'des', 'l', 'la', 'le', 'les', 'van', 'von', 'di', 'da'])

/** « L’Haÿ-les-Roses » → ['l', 'hay', 'les', 'roses']. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

/** A name ready to be compared: « Jeanne Le Goff » is {jeanne, goff} and {jeanne, legoff}. */
export interface ComparedName {
  bare: ReadonlySet<string>
  glued: ReadonlySet<string>
}

export function comparedName(name: string): ComparedName {
  const words = wordsOf(name).filter(word => !TITLES.has(word))
  const glued: string[] = []
  let held = ''
  for (const word of words) {
    held += word
    if (PARTICLES.has(word)) continue
    glued.push(held)
    held = ''
  }
  if (held !== '') glued.push(held)
  return { bare: new Set(words.filter(word => !PARTICLES.has(word))), glued: new Set(glued) }
}

const holds = (small: ReadonlySet<string>, large: ReadonlySet<string>) =>
  small.size >= 2 && [...small].every(word => large.has(word))
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => holds(a, b) || holds(b, a)

/**
 * Whether two names can be one person's: all the words of one are in the other, two at least.
 * One shared word is not enough; a name of one word never matches.
 */
export const sameName = (a: ComparedName, b: ComparedName): boolean =>
  meet(a.bare, b.bare) || meet(a.glued, b.glued)

/** Several names in one text: on lines, after commas or « et »; « MARTIN, Hélène » is one name. */
export function namesIn(text: string): string[] {
  return text.split(/[\n;/•]+|\set\s/iu).flatMap(line => {
    const parts = line
      .split(',')
      .map(part => part.trim())
      .filter(part => part !== '')
    const single = parts.every(part => comparedName(part).bare.size < 2)
    return single ? pairs(parts) : parts
  })
}

const pairs = (parts: string[]): string[] =>
  parts.flatMap((part, index) => (index % 2 === 0 ? [`${part} ${parts[index + 1] ?? ''}`.trim()] : []))

/** A service ready to be compared: « Direction des Routes » and « direction routes » are one. */
export const comparedService = (service: string): string =>
  wordsOf(service)
    .filter(word => !PARTICLES.has(word) && word !== 'et')
    .join(' ')
