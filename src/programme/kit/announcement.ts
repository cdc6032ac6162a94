import { frenchDate } from '../../platform/dates.ts'
import { teamsHolding } from '../calls/holding.ts'
import { keyFacts } from './facts.ts'
import { type Block, blocksOf } from './markdown.ts'
import { DRAFT_WORD, type KitSource, sectionText } from './source.ts'
import { htmlFacts, htmlLink, htmlOf, htmlTitle, type Say, textFacts, textOf } from './writing.ts'

/** L'annonce : the e-mail by which the head of the administration makes a call known, in text and in HTML. */
export interface AnnouncementMail {
  subject: string
  text: string
  html: string
}

export function announcementMail(source: KitSource, say: Say): AnnouncementMail {
  const { guide, address, draft } = source
  const { closesOn } = guide.dates
  const pitch = blocksOf(sectionText(source, 'pitch'), source.base)
  const facts = keyFacts(source)
  const { sponsorName, sponsorCapacity } = guide.promises
  const sign = [sponsorName, sponsorCapacity].filter(Boolean)
  const apply = 'Lire l’appel et candidater'
  const until = closesOn === '' ? '' : `, jusqu’au ${frenchDate(closesOn)}`
  return {
    subject: say(`${draft ? `[${DRAFT_WORD}] ` : ''}${guide.title}${until}`),
    text: [
      say('Bonjour,'),
      textOf(pitch, say),
      say('EN BREF'),
      textFacts(facts, say),
      `${say(`${apply} :`)}\n${address}`,
      ...(sign.length > 0 ? [sign.map(say).join('\n')] : []),
      `${say(`Une question ? ${answering(source)} :`)} ${contactOf(source)}`,
    ].join('\n\n'),
    html: [
      '<div lang="fr">',
      htmlOf([paragraph('Bonjour,')], say),
      htmlOf(pitch, say),
      htmlTitle('En bref', say),
      htmlFacts(facts, say),
      `<p>${htmlLink(address, say(apply))}</p>`,
      ...(sign.length > 0 ? [htmlOf([paragraph(sign.join('\n'))], say)] : []),
      htmlOf([paragraph(`Une question ? ${answering(source)} : `, contactOf(source))], say),
      '</div>',
    ].join('\n'),
  }
}

/** « L'équipe de l'incubateur Les Semailles vous répond ». */
function answering({ incubator, holders }: KitSource): string {
  const teams = teamsHolding(incubator, holders)
  const verb = holders.length === 0 ? 'vous répond' : 'vous répondent'
  return `${teams.charAt(0).toUpperCase()}${teams.slice(1)} ${verb}`
}

const contactOf = ({ guide, incubator }: KitSource): string =>
  guide.promises.contactEmail || incubator.contactEmail

const paragraph = (text: string, address = ''): Block => ({
  kind: 'paragraph',
  runs: [{ text }, ...(address === '' ? [] : [{ text: address, href: `mailto:${address}` }])],
})
