import { keyFacts } from './facts.ts'
import { blocksOf } from './markdown.ts'
import { markdownOf, markdownText } from './markdown-writing.ts'
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

/** The same in Markdown, in which what was typed stays a text on whatever site reads it. */
export function intranetMarkdown(source: KitSource, say: Say): string {
  return [
    `## ${markdownText(say(titleOf(source)))}`,
    markdownOf(blocksOf(sectionText(source, 'pitch'), source.base), say),
    keyFacts(source)
      .map(({ term, value }) => `- **${markdownText(say(`${term} :`))}** ${markdownText(say(value))}`)
      .join('\n'),
    `[${say('Lire l’appel et candidater')}](${source.address})`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

const titleOf = ({ guide, draft }: KitSource): string =>
  draft ? `${DRAFT_WORD} : ${guide.title}` : guide.title
