import { frenchDate, frenchDateTime } from '../../platform/dates.ts'
import { holderNames } from '../calls/holding.ts'
import { quantity } from '../calls/quantities.ts'
import { THEME_ACCENTS } from '../incubators/themes.ts'
import { DRAFT_WORD, type KitSource, titleOf } from './source.ts'
import type { Say } from './writing.ts'

/** L'affiche : one page for a corridor, with a code to photograph that leads to the public page. */
export interface PosterWords {
  title: string
  author: string
  colour: string
  from: string
  question: string
  lines: string[]
  codeSays: string
  codeAlt: string
  address: string
  footer: string
}

/** Beyond, they would take the room of the code. */
const MOST_TITLE = 110
const MOST_PERIMETER = 150

export function posterWords(source: KitSource, say: Say): PosterWords {
  const { guide, incubator, holders, address, draft, closing } = source
  const { promises, numbers, dates } = guide
  const title = titleOf(source)
  const short = shortened(title, MOST_TITLE)
  const contact = promises.contactEmail || incubator.contactEmail
  const retained = quantity(numbers.laureates, 'projet retenu', 'projets retenus')
  return {
    title: say(draft ? `${DRAFT_WORD} : ${short}` : short),
    author: holderNames(incubator, holders),
    colour: THEME_ACCENTS[incubator.theme],
    from: say(fromOf(source)),
    question: say('Un problème de terrain vous occupe ? Du temps, une équipe et un budget pour le résoudre.'),
    lines: [
      `Pour ${shortened(guide.perimeter, MOST_PERIMETER)}. Aucune compétence en informatique n’est demandée.`,
      [retained, promises.investigationTime && `temps libéré : ${promises.investigationTime}`]
        .filter(Boolean)
        .join(' ; '),
      closing
        ? `Candidatez ${dates.opensOn ? `du ${frenchDate(dates.opensOn)} au` : 'jusqu’au'} ${frenchDateTime(closing, incubator.zone)}.`
        : '',
    ]
      .filter(Boolean)
      .map(line => say(line.charAt(0).toUpperCase() + line.slice(1))),
    codeSays: say('Photographiez ce code pour lire l’appel et candidater.'),
    codeAlt: say(`Code à photographier, qui mène à ${address}`),
    address,
    footer: say(`Une question ? Écrivez à ${contact}`),
  }
}

/** A poster has one line for who calls: the names alone when they are several. */
const fromOf = ({ incubator, holders }: KitSource): string =>
  holders.length === 0
    ? `${incubator.name}, ${incubator.administration}`
    : shortened(holderNames(incubator, holders), MOST_TITLE)

const shortened = (text: string, most: number): string =>
  Array.from(text).length > most ? `${Array.from(text).slice(0, most).join('').trim()}…` : text
