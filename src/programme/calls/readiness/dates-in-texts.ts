import { datesIn, isThatDay } from '../date-words.ts'
import { MILESTONES } from '../milestones.ts'
import { advisory, type Examined, type Issue } from './issue.ts'
import { writtenTexts } from './written.ts'

/** Dates written in the texts that the schedule does not know: those of another year, or a contradiction. */
export function datesInTexts({ guide }: Examined): Issue[] {
  const { dates } = guide
  if (dates.opensOn === '') return []
  const kept = MILESTONES.flatMap(key => (dates[key] === '' ? [] : [dates[key]]))
  const openingYear = Number(dates.opensOn.slice(0, 4))
  return writtenTexts(guide).flatMap(({ part, text }) => {
    const found = datesIn(text).filter(each => !kept.some(date => isThatDay(each, date)))
    const full = found.map(each => each.text)
    const years = [...text.matchAll(/(?<![\d/])20\d\d(?!\d)/g)]
      .map(([year]) => year)
      .filter(year => Number(year) === openingYear - 1 && !full.some(date => date.includes(year)))
    return [...new Set([...full, ...years])].map(about => advisory('date-elsewhere', part, about))
  })
}
