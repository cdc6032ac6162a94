/** Words of a text written in light Markdown, some of which stand out or lead somewhere. */
export interface Run {
  text: string
  strong?: boolean
  emphasis?: boolean
  href?: string
}

const INLINE =
  /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(([^)\s]+)\)|(https?:\/\/[^\s<>()]+[^\s<>().,;:!?»])|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g

/** @param leadingTo where an address written in the text leads, or null: its link then stays as it was typed */
export function runsOf(text: string, leadingTo: (href: string) => string | null): Run[] {
  const runs: Run[] = []
  let last = 0
  for (const found of text.matchAll(INLINE)) {
    const [whole, bold, italic, label, href, bare, address] = found
    runs.push({ text: text.slice(last, found.index) })
    const to = href === undefined ? null : leadingTo(href)
    if (bold !== undefined) runs.push({ text: bold, strong: true })
    else if (italic !== undefined) runs.push({ text: italic, emphasis: true })
    else if (label !== undefined) runs.push(to ? { text: label, href: to } : { text: whole })
    else if (bare !== undefined) runs.push({ text: bare, href: bare })
    else if (address !== undefined) runs.push({ text: address, href: `mailto:${address}` })
    last = found.index + whole.length
  }
  return [...runs, { text: text.slice(last) }].filter(run => run.text !== '')
}
