/** Point de départ d'un appel : the launch guide, a template of the incubator, or another call. */
export type Source = { kind: 'model'; id: string } | { kind: 'call'; slug: string }

/** « modele:… », « appel:… »; null for the launch guide. */
export function readSource(text: string): Source | null {
  const found = /^(modele|appel):([\w-]{1,80})$/.exec(text)
  if (!found) return null
  const [, kind, name = ''] = found
  return kind === 'modele' ? { kind: 'model', id: name } : { kind: 'call', slug: name }
}

export const sourceValue = (source: Source): string =>
  source.kind === 'model' ? `modele:${source.id}` : `appel:${source.slug}`
