import { criteriaIssues } from './readiness/criteria.ts'
import { dateIssues } from './readiness/dates.ts'
import { datesInTexts } from './readiness/dates-in-texts.ts'
import { essentialIssues } from './readiness/essentials.ts'
import { figuresInTexts } from './readiness/figures-in-texts.ts'
import type { Examined, Issue } from './readiness/issue.ts'
import { jointIssues } from './readiness/joint.ts'
import { promiseIssues } from './readiness/promises.ts'
import { windowIssues } from './readiness/published-window.ts'
import { textIssues } from './readiness/texts.ts'

export { type Examined, type Issue, READINESS_CODES, type ReadinessCode } from './readiness/issue.ts'

/** Prêt à publier ? All that is missing or odd in a guide, what blocks first. */
export function readinessOf(examined: Examined): Issue[] {
  const issues = [
    ...essentialIssues(examined),
    ...dateIssues(examined),
    ...windowIssues(examined),
    ...promiseIssues(examined),
    ...jointIssues(examined),
    ...criteriaIssues(examined),
    ...textIssues(examined),
    ...datesInTexts(examined),
    ...figuresInTexts(examined),
  ]
  return [...issues.filter(isBlocking), ...issues.filter(issue => !isBlocking(issue))]
}

export const isBlocking = ({ severity }: Issue): boolean => severity === 'blocking'
