import { frenchDate, frenchDateTime } from '../../platform/dates.ts'
import { MILESTONE_LABELS, MILESTONES } from '../calls/milestones.ts'
import { isShown } from '../calls/section-shown.ts'
import type { Section } from '../calls/sections.ts'
import { type Fact, keyFacts, promisedFacts } from './facts.ts'
import { type Block, blocksOf, type Run } from './markdown.ts'
import { DRAFT_WORD, type KitSource, titleOf } from './source.ts'
import type { Say } from './writing.ts'

/** Le guide en document : the sections of the public page, in its order, in blocks to draw. */
export type DocumentBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string | Run[] }
  | { kind: 'list' | 'steps'; items: Run[][] }
  | { kind: 'facts'; items: Fact[] }
  | { kind: 'table'; columns: string[]; widths: number[]; rows: string[][] }

export interface GuideDocument {
  title: string
  author: string
  footer: string
  blocks: DocumentBlock[]
}

export function guideDocument(source: KitSource, say: Say): GuideDocument {
  const { guide, incubator, address, draft } = source
  const name = titleOf(source)
  const title = say(draft ? `${DRAFT_WORD} : ${name}` : name)
  return {
    title,
    author: incubator.name,
    footer: `${incubator.name}, ${title}`,
    blocks: [
      ...(draft
        ? [
            {
              kind: 'paragraph' as const,
              text: say('Ce guide est un projet : il n’est pas publié et peut changer.'),
            },
          ]
        : []),
      facts(keyFacts(source), say),
      { kind: 'paragraph', text: [{ text: say('Pour candidater : ') }, { text: address, href: address }] },
      ...guide.sections
        .filter(section => isShown(section, guide))
        .flatMap(section => sectionBlocks(section, source, say)),
      ...answered(source, say),
    ],
  }
}

const answered = ({ answers, base }: KitSource, say: Say): DocumentBlock[] =>
  answers.length === 0
    ? []
    : [
        heading(1, 'Questions posées par des agents', say),
        ...answers.flatMap(({ question, answer }) => [
          heading(2, question, say),
          ...typeset(blocksOf(answer, base), 3, say),
        ]),
      ]

function sectionBlocks(section: Section, source: KitSource, say: Say): DocumentBlock[] {
  const { guide, base } = source
  const blocks: DocumentBlock[] = [
    heading(1, section.title.trim() || 'Section', say),
    ...typeset(blocksOf(section.body, base), 2, say),
  ]
  if (section.key === 'criteria') blocks.push(criteria(source, say))
  if (section.key === 'schedule') blocks.push(schedule(source, say))
  if (section.key === 'how-to-apply')
    blocks.push(heading(2, 'Ce que l’administration promet', say), facts(promisedFacts(source), say))
  if (section.key === 'faq')
    for (const { question, answer } of guide.faq)
      blocks.push(heading(2, question.trim() || 'Question', say), ...typeset(blocksOf(answer, base), 3, say))
  return blocks.filter(block => block.kind !== 'table' || block.rows.length > 0)
}

const heading = (level: 1 | 2 | 3, text: string, say: Say): DocumentBlock => ({
  kind: 'heading',
  level,
  text: say(text),
})

const facts = (items: readonly Fact[], say: Say): DocumentBlock => ({
  kind: 'facts',
  items: items.map(({ term, value }) => ({ term: say(term), value: say(value) })),
})

/** @param level of the headings a text holds: just under its own */
function typeset(blocks: readonly Block[], level: 2 | 3, say: Say): DocumentBlock[] {
  const said = (runs: readonly Run[]) => runs.map(run => ({ ...run, text: say(run.text) }))
  return blocks.map((block): DocumentBlock => {
    if (block.kind === 'heading') return heading(level, block.text, say)
    if (block.kind === 'paragraph') return { kind: 'paragraph', text: said(block.runs) }
    return { kind: block.kind, items: block.items.map(said) }
  })
}

const criteria = ({ guide }: KitSource, say: Say): DocumentBlock => ({
  kind: 'table',
  columns: ['Critère', 'Ce que le jury regarde', 'Poids'],
  widths: [3, 6, 1],
  rows: guide.criteria.map(({ name, description, weight }) => [
    say(name),
    say(description),
    say(`${weight} %`),
  ]),
})

const schedule = ({ guide, incubator, closing }: KitSource, say: Say): DocumentBlock => ({
  kind: 'table',
  columns: ['Étape', 'Date'],
  widths: [3, 2],
  rows: MILESTONES.filter(key => guide.dates[key] !== '').map(key => [
    say(MILESTONE_LABELS[key]),
    say(
      key === 'closesOn' && closing ? frenchDateTime(closing, incubator.zone) : frenchDate(guide.dates[key]),
    ),
  ]),
})
