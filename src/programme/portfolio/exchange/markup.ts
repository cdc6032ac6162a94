/** Balises : tags of a file's texts, taken out before anything is kept; what scripts and frames hold too. */
const ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]{1,500}|[^\s<>@]{1,100}@[^\s<>]{1,200})>/gi
const ANCHOR =
  /<a\s[^<>]{0,300}?href=["'](https?:\/\/[^"'\s<>]{1,500})["'][^<>]{0,300}>([^<>\n]{1,300})<\/a>/gi
const WITH_CONTENT = /<(script|style|iframe|object|svg|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g
const BREAK = /<br\s{0,9}\/?>/gi
const BLOCK = /<\/?(?:p|div|section|h[1-6]|ul|ol|table|tr|blockquote|figure)\b[^<>]{0,500}>/gi
const TAG = /<\/?[a-z!][^<>]*>/gi

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#x2F': '/',
  nbsp: ' ',
}

const ENTITY = /&(amp|lt|gt|quot|#39|#x27|#x2F|nbsp);/g

/** HTML, not the « <https://…> » of Markdown. */
export const hasMarkup = (text: string): boolean => hasTags(text) || text.search(ENTITY) >= 0

const hasTags = (text: string): boolean => /<\/?[a-z!][^<>]*>|<script/i.test(text.replace(ADDRESS, '$1'))

/** Without tags, entities read; taken out until none is left. */
export function withoutTags(text: string): string {
  let left = text.replace(ADDRESS, '$1').replace(ANCHOR, '[$2]($1)')
  for (let tries = 0; tries < 10 && hasTags(left); tries++)
    left = left
      .replace(COMMENT, '')
      .replace(WITH_CONTENT, '')
      .replace(BREAK, '\n')
      .replace(BLOCK, '\n\n')
      .replace(TAG, '')
  return left.replace(
    ENTITY,
    (_, name: string) => (Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined) ?? '',
  )
}
