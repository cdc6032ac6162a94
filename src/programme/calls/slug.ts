/** Adresse d'un appel : its title in plain letters, at most sixty of them. */
export function slugOf(title: string): string {
  const plain = title
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const short = plain.slice(0, 60).replace(/-+$/, '')
  return short.length < 2 ? 'appel' : short
}

/** The first of `slug`, `slug-2`, `slug-3`… that is not taken. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`
}
