import { holidaysOf, type Incubator } from '../incubators/incubator.ts'
import { datesIn, isThatDay, WITH_CLOSING_HOUR } from './date-words.ts'
import type { Guide } from './guide.ts'
import { type Dates, MILESTONES } from './milestones.ts'
import { scheduleFrom } from './schedule.ts'
import { type Beginning, nextWording } from './template/index.ts'
import { variableOf } from './variables.ts'

/** Copie d'un guide : everything moves to the new dates; a date of the old schedule left in a text is cited instead. */
export function copiedGuide(source: Guide, beginning: Beginning, incubator: Incubator): Guide {
  const { title, label, opensOn, dates } = beginning
  const say = (text: string) => undated(text, source.dates)
  return {
    ...source,
    title,
    label,
    dates: dates ?? scheduleFrom('opensOn', opensOn, holidaysOf(incubator)),
    sections: source.sections.map(section => ({
      ...section,
      title: say(section.title),
      body: say(nextWording(section.key, section.body)),
    })),
    criteria: source.criteria.map(each => ({
      ...each,
      name: say(each.name),
      description: say(each.description),
    })),
    faq: source.faq.map(({ question, answer }) => ({ question: say(question), answer: say(answer) })),
  }
}

/** « le 3 novembre 2026 à 23 h 59 » becomes « le {{cloture}} » when it was the closing. */
export function undated(text: string, dates: Dates): string {
  return datesIn(text).reduce((changed, found) => {
    const key = MILESTONES.find(each => dates[each] !== '' && isThatDay(found, dates[each]))
    const at = changed.indexOf(found.text)
    if (!key || at < 0) return changed
    const after = changed.slice(at + found.text.length)
    const rest = key === 'closesOn' ? after.replace(WITH_CLOSING_HOUR, '') : after
    return `${changed.slice(0, at)}{{${variableOf(key)}}}${rest}`
  }, text)
}
