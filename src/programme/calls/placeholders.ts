/** Variables dans les textes : {{cloture}} is replaced by the one value the guide holds. */
const PLACEHOLDER = /\{\{([^{}\n]*)\}\}/g
const LEFT_TO_FILL =
  /\[\s*(?:[àa] (?:compl[ée]ter|pr[ée]ciser|d[ée]finir|remplir)|x{2,}|nom|date|lieu)[^\]\n]*\](?!\()|lorem ipsum|\bx{3,}\b/giu

/** « {{ Clôture }} » and « {{cloture}} » are the same variable. */
export const variableName = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/g, '-')

/** Names used in a text, once each, in order. */
export function variablesIn(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, typed = '']) => variableName(typed)))]
}

/** Replaces what is known; an unknown variable stays as it was typed, an empty one says what is missing. */
export function fill(text: string, find: (name: string) => { label: string; value: string } | undefined) {
  return text.replace(PLACEHOLDER, (typed: string, inside: string) => {
    const found = find(variableName(inside))
    if (!found) return typed
    return found.value === '' ? `[à compléter : ${found.label}]` : found.value
  })
}

/** What a text still has of « [à compléter] » and of braces that name nothing. */
export function leftovers(text: string): string[] {
  const rest = text.replace(PLACEHOLDER, '')
  return [...(rest.match(LEFT_TO_FILL) ?? []), ...(rest.match(/\{\{|\}\}/g) ?? [])]
}
