import { isOddValue, SVG_ATTRIBUTES, SVG_ELEMENTS, SVG_NAMESPACE } from './svg-allowed.ts'
import type { SvgFault, SvgRefusal } from './svg-refusal.ts'

/** Lecture d'un logo en SVG : read token by token; what is not named as allowed is refused, nothing is repaired. */
const TOKEN =
  /<!--(?<comment>(?:(?!--)[\s\S])*)-->|<(?<close>\/)?(?<name>[A-Za-z][\w:.-]*)(?<inside>(?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/)?>|(?<text>[^<]+)/y
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
// Another encoding would be read otherwise by a browser than it was here.
const DECLARATION =
  /^<\?xml version=["']1\.[01]["'](?: encoding=["']utf-8["'])?(?: standalone=["'](?:yes|no)["'])?\s*\?>/i
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos);)[^;\s]{0,20};?/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

/** The first thing of this drawing that a logo may not hold, or null. */
export function svgRefusal(bytes: Uint8Array): SvgRefusal | null {
  const text = decoded(bytes)
  if (text === null) return { fault: 'not-utf8', name: '', line: 1 }
  const open: string[] = []
  let at = DECLARATION.exec(text)?.[0].length ?? 0
  let roots = 0
  while (at < text.length) {
    const where = (fault: SvgFault, name: string): SvgRefusal => ({
      fault,
      name: name.slice(0, 40),
      line: text.slice(0, at).split('\n').length,
    })
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text)
    if (!found?.groups) return where(...oddAt(text.slice(at, at + 60)))
    const { name, close, empty, inside = '', text: words } = found.groups
    if (words !== undefined) {
      const entity = ENTITY.exec(words)
      if (entity) return where('entity', entity[0])
      if (open.length === 0 && words.trim() !== '') return where('shape', words.trim())
    }
    if (name !== undefined && close !== undefined) {
      if (inside !== '' || empty !== undefined || open.pop() !== name) return where('shape', name)
    } else if (name !== undefined) {
      if (!SVG_ELEMENTS.has(name)) return where('element', name)
      if (open.length === 0 && (name !== 'svg' || roots++ > 0)) return where('shape', name)
      const fault = attributeFault(inside, open.length === 0)
      if (fault) return where(...fault)
      if (empty === undefined) open.push(name)
    }
    at = TOKEN.lastIndex
  }
  return roots === 1 && open.length === 0 ? null : { fault: 'shape', name: open.at(-1) ?? 'svg', line: 1 }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return CONTROL.test(text) ? null : text
  } catch {
    return null
  }
}

/** What stands where no allowed token does. */
function oddAt(rest: string): [SvgFault, string] {
  if (/^<!doctype/i.test(rest)) return ['doctype', '']
  if (/^<!entity/i.test(rest)) return ['entity', rest]
  if (rest.startsWith('<?') || rest.startsWith('<!'))
    return ['instruction', /^<\S{0,20}/.exec(rest)?.[0] ?? rest]
  const [, name = ''] = /^<\/?([\w:.-]*)/.exec(rest) ?? []
  return name !== '' && !SVG_ELEMENTS.has(name) ? ['element', name] : ['shape', name || rest]
}

function attributeFault(inside: string, root: boolean): [SvgFault, string] | null {
  const seen = new Set<string>()
  for (const [, name = '', double, single] of inside.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? ''
    if (seen.has(name)) return ['shape', name]
    seen.add(name)
    if (name === 'xmlns' && root) {
      if (value !== SVG_NAMESPACE) return ['value', name]
    } else if (!SVG_ATTRIBUTES.has(name)) return ['attribute', name]
    else if (isOddValue(value)) return ['value', name]
  }
  // Without it a browser draws nothing.
  return root && !seen.has('xmlns') ? ['shape', 'xmlns'] : null
}
