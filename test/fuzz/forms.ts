import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { attribute, textOf, walk } from '../../bench/lib/html.ts'

type Element = DefaultTreeAdapterTypes.Element

export interface FuzzField {
  name: string
  /** The type of the control: text, textarea, email, date, number, tel, select, radio, checkbox, hidden, file. */
  type: string
  /** What a browser would send untouched; null when it would send nothing. */
  value: string | null
  /** What a choice offers. */
  options: string[]
}

export interface FuzzForm {
  action: string
  encoding: string
  fields: FuzzField[]
  /** The named buttons that send it. */
  buttons: { name: string; value: string }[]
}

/** Every form of a page that changes something, with its controls. */
export function formsIn(html: string): FuzzForm[] {
  return [...walk(parse(html))]
    .filter(node => node.tagName === 'form' && attribute(node, 'method')?.toLowerCase() === 'post')
    .map(form => ({
      action: attribute(form, 'action') ?? '',
      encoding: attribute(form, 'enctype') ?? 'application/x-www-form-urlencoded',
      fields: fieldsIn(form),
      buttons: [...walk(form)]
        .filter(({ tagName }) => tagName === 'button')
        .map(node => ({ name: attribute(node, 'name') ?? '', value: attribute(node, 'value') ?? '' })),
    }))
}

function fieldsIn(form: Element): FuzzField[] {
  const fields = new Map<string, FuzzField>()
  for (const node of walk(form)) {
    const name = attribute(node, 'name')
    if (!name || !['input', 'textarea', 'select'].includes(node.tagName)) continue
    const read = fieldOf(node, name)
    const known = fields.get(name)
    if (known) {
      known.options.push(...read.options)
      known.value ??= read.value
    } else fields.set(name, read)
  }
  return [...fields.values()]
}

function fieldOf(node: Element, name: string): FuzzField {
  if (node.tagName === 'textarea') return { name, type: 'textarea', value: textOf(node), options: [] }
  if (node.tagName === 'select') {
    const options = [...walk(node)].filter(({ tagName }) => tagName === 'option')
    const chosen = options.find(option => attribute(option, 'selected') !== undefined) ?? options[0]
    const values = options.map(option => attribute(option, 'value') ?? textOf(option))
    return { name, type: 'select', value: chosen ? (attribute(chosen, 'value') ?? '') : '', options: values }
  }
  const type = attribute(node, 'type') ?? 'text'
  const value = attribute(node, 'value') ?? ''
  const ticks = type === 'radio' || type === 'checkbox'
  const sent = !ticks || attribute(node, 'checked') !== undefined
  return { name, type, value: sent ? value : null, options: ticks ? [value] : [] }
}

/** Every address a page leads to, on this site. */
export const linksIn = (html: string): string[] =>
  [...walk(parse(html))]
    .filter(node => node.tagName === 'a' && attribute(node, 'download') === undefined)
    .map(node => attribute(node, 'href') ?? '')
    .filter(href => href.startsWith('/') && !href.startsWith('//'))
