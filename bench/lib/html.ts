import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** One control of a form: what it would send if nothing were touched. */
export interface Form {
  action: string
  method: string
  fields: Map<string, string>
  /** Names and values of its submit buttons. */
  buttons: { name: string; value: string; label: string }[]
}

export interface Document {
  title: string
  text: string
  forms: Form[]
  links: { href: string; text: string }[]
  /** Texts of the elements that say something went wrong. */
  html: string
}

const isElement = (node: Node): node is Element => 'tagName' in node
export const attribute = (element: Element, name: string) =>
  element.attrs.find(each => each.name === name)?.value

/** Every element under a node, in the order of the document. */
export function* walk(node: Node): Generator<Element> {
  if (isElement(node)) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child)
}

export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  if ('childNodes' in node) return node.childNodes.map(textOf).join('')
  return ''
}

/** Reads a page as a browser would: entities decoded, the first newline of a text area dropped. */
export function readPage(html: string): Document {
  const tree = parse(html)
  const elements = [...walk(tree)]
  const title = elements.find(({ tagName }) => tagName === 'title')
  const links = elements
    .filter(element => element.tagName === 'a')
    .map(element => ({ href: attribute(element, 'href') ?? '', text: textOf(element).trim() }))
  const forms = elements.filter(({ tagName }) => tagName === 'form').map(readForm)
  const main = elements.find(({ tagName }) => tagName === 'main') ?? tree
  return { title: title ? textOf(title) : '', text: textOf(main), forms, links, html }
}

function readForm(form: Element): Form {
  const fields = new Map<string, string>()
  const buttons: Form['buttons'] = []
  for (const element of walk(form)) {
    const name = attribute(element, 'name') ?? ''
    const type = attribute(element, 'type') ?? 'text'
    const value = attribute(element, 'value') ?? ''
    if (element.tagName === 'button') buttons.push({ name, value, label: textOf(element).trim() })
    if (name === '') continue
    if (element.tagName === 'textarea') fields.set(name, textOf(element))
    if (element.tagName === 'select') fields.set(name, selected(element))
    if (element.tagName !== 'input' || type === 'submit') continue
    const chosen = attribute(element, 'checked') !== undefined
    if (!['checkbox', 'radio'].includes(type)) fields.set(name, value)
    else if (chosen) fields.set(name, value || 'on')
  }
  return {
    action: attribute(form, 'action') ?? '',
    method: attribute(form, 'method') ?? 'get',
    fields,
    buttons,
  }
}

function selected(select: Element): string {
  const options = [...walk(select)].filter(({ tagName }) => tagName === 'option')
  const chosen = options.find(option => attribute(option, 'selected') !== undefined) ?? options[0]
  return chosen ? (attribute(chosen, 'value') ?? textOf(chosen)) : ''
}
