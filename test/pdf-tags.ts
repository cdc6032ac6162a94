import { getDocumentProxy } from 'unpdf'

/** What a screen reader is told of a PDF: its language, its title, and its tags in the order they are read. */
export interface ReadPdf {
  language: string
  title: string
  tagged: boolean
  pages: number
  nodes: ReadNode[]
}

/** A tag: its role (« H1 », « P », « Table »…), the alternative of a figure, the text inside. */
export interface ReadNode {
  role: string
  alt: string
  text: string
}

interface TreeNode {
  role?: string
  alt?: string
  type?: string
  id?: string
  children?: TreeNode[]
}

/** Reads the structure tree of every page with PDF.js, as a browser's reader does. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { info } = (await pdf.getMetadata()) as { info: { Language?: string; Title?: string } }
  const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null
  const nodes: ReadNode[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const texts = textsById((await page.getTextContent({ includeMarkedContent: true })).items as Item[])
    walk((await page.getStructTree()) as TreeNode, texts, nodes)
  }
  const { Language: language = '', Title: title = '' } = info
  return { language, title, tagged: marks?.Marked ?? false, pages: pdf.numPages, nodes }
}

interface Item {
  type?: string
  id?: string
  str?: string
}

/** The text of each marked content, by the name the tree calls it. */
function textsById(items: readonly Item[]): Map<string, string> {
  const texts = new Map<string, string>()
  const open: string[] = []
  for (const { type, id, str } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id ?? '')
    else if (type === 'endMarkedContent') open.pop()
    else if (str) for (const each of open) if (each) texts.set(each, (texts.get(each) ?? '') + str)
  }
  return texts
}

function walk(node: TreeNode, texts: ReadonlyMap<string, string>, into: ReadNode[]): string {
  if (node.type === 'content') return texts.get(node.id ?? '') ?? ''
  const said: ReadNode = { role: node.role ?? '', alt: node.alt ?? '', text: '' }
  if (said.role && said.role !== 'Root') into.push(said)
  said.text = (node.children ?? []).map(child => walk(child, texts, into)).join('')
  return said.text
}

/** Levels of the headings, in reading order: the title first. */
export const headingsOf = ({ nodes }: Pick<ReadPdf, 'nodes'>): { level: number; text: string }[] =>
  nodes.flatMap(({ role, text }) => {
    const level = /^H([1-6])$/.exec(role)?.[1]
    return level === undefined ? [] : [{ level: Number(level), text }]
  })
