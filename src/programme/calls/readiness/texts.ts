import { type PartId, partLabel, textPart } from '../parts.ts'
import { leftovers, variablesIn } from '../placeholders.ts'
import { findVariable } from '../variables.ts'
import { advisory, blocking, type Examined, type Issue } from './issue.ts'
import { writtenTexts } from './written.ts'

/** Texts that are empty, or still hold something to fill. */
export function textIssues(examined: Examined): Issue[] {
  const { guide } = examined
  const shown = guide.sections.filter(({ hidden }) => !hidden)
  const faqShown = shown.some(({ key }) => key === 'faq')
  return [
    ...guide.sections.flatMap(({ key, title, body, hidden }): Issue[] => {
      if (key === 'data-protection' && body === '') return [blocking('data-notice-missing', textPart(key))]
      if (hidden) return []
      const label = partLabel(textPart(key), guide)
      return [
        ...(title === '' ? [blocking('section-untitled', textPart(key), label)] : []),
        ...(body === '' ? [blocking('section-empty', textPart(key), label)] : []),
      ]
    }),
    ...(isShownTraining(guide) ? [] : [advisory('training-missing', 'essentiel')]),
    ...(faqShown && guide.faq.length === 0 ? [advisory('faq-empty', 'faq')] : []),
    ...guide.faq.flatMap(({ question, answer }, index) =>
      question === '' || answer === ''
        ? [blocking('faq-incomplete', 'faq', question || String(index + 1))]
        : [],
    ),
    ...writtenTexts(guide).flatMap(({ part, text }) => leftIn(part, text)),
    ...emptyVariables(examined),
  ]
}

// Hidden on purpose, nothing is missing.
const isShownTraining = ({ sections, trainingLink = '' }: Examined['guide']) =>
  trainingLink !== '' || sections.some(({ key, hidden }) => key === 'training' && hidden)

function leftIn(part: PartId, text: string): Issue[] {
  return [
    ...variablesIn(text)
      .filter(name => findVariable(name) === undefined)
      .map(name => blocking('unknown-variable', part, name)),
    ...leftovers(text).map(found => blocking('left-to-fill', part, found)),
  ]
}

// Values that the other checks already ask for are not asked for twice.
const OPTIONAL = new Set(['theme', 'formation', 'lieu-comite', 'lieu-lancement'])

function emptyVariables({ guide, incubator }: Examined): Issue[] {
  const used = new Set(
    writtenTexts(guide).flatMap(({ text, rendered }) => (rendered ? variablesIn(text) : [])),
  )
  return [...used].flatMap(name => {
    const variable = findVariable(name)
    if (!variable?.part || !OPTIONAL.has(name) || variable.value(guide, incubator) !== '') return []
    return [blocking('empty-variable', variable.part, variable.label)]
  })
}
