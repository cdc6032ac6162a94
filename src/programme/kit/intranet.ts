import { keyFacts } from './facts.ts'
import { blocksOf } from './markdown.ts'
import { DRAFT_WORD, type KitSource, sectionText } from './source.ts'
import { htmlFacts, htmlLink, htmlOf, htmlTitle, type Say } from './writing.ts'

/** Bloc pour l'intranet : what is pasted in another site, without script, style or class. */
export function intranetHtml(source: KitSource, say: Say): string {
  return [
    htmlTitle(titleOf(source), say),
    htmlOf(blocksOf(sectionText(source, 'pitch'), source.base), say),
    htmlFacts(keyFacts(source), say),
    `<p>${htmlLink(source.address, say('Lire l’appel et candidater'))}</p>`,
  ].join('\n')
}

/** The same in Markdown; the guide's own text is kept as it is written, its variables replaced. */
export function intranetMarkdown(source: KitSource, say: Say): string {
  return [
    say(`## ${titleOf(source)}`),
    withWholeLinks(sectionText(source, 'pitch'), source.base, say),
    keyFacts(source)
      .map(({ term, value }) => say(`- **${term} :** ${value}`))
      .join('\n'),
    `[${say('Lire l’appel et candidater')}](${source.address})`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

const titleOf = ({ guide, draft }: KitSource): string =>
  draft ? `${DRAFT_WORD} : ${guide.title}` : guide.title

/** Tags typed in a text stay a text, on sites that read HTML inside Markdown. */
const withWholeLinks = (text: string, base: string, say: Say): string =>
  say(text.replaceAll('<', '&lt;').replace(/\]\(\/(?!\/)/g, `](${base}/`))
