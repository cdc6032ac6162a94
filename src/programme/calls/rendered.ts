import type { Incubator } from '../incubators/incubator.ts'
import type { Guide } from './guide.ts'
import type { Holding } from './holding.ts'
import { fill } from './placeholders.ts'
import { findVariable } from './variables.ts'

/** Le guide rendu : every text with its variables replaced, as an agent reads it. */
export function rendered(guide: Guide, incubator: Incubator, holders: readonly Holding[] = []): Guide {
  const say = (text: string) =>
    fill(text, name => {
      const variable = findVariable(name)
      return variable && { label: variable.label, value: variable.value(guide, incubator, holders) }
    })
  return {
    ...guide,
    sections: guide.sections.map(section => ({
      ...section,
      title: say(section.title),
      body: say(section.body),
    })),
    criteria: guide.criteria.map(criterion => ({
      ...criterion,
      name: say(criterion.name),
      description: say(criterion.description),
    })),
    faq: guide.faq.map(({ question, answer }) => ({ question: say(question), answer: say(answer) })),
  }
}
