import { civilDate, frenchDate } from '../../../platform/dates.ts'
import { advisory, blocking, type Examined, type Issue } from './issue.ts'

/** Un appel ouvert keeps its word: once agents write, the form never closes sooner nor opens later. */
export function windowIssues({ guide, published, incubator, now }: Examined): Issue[] {
  if (published === null) return []
  const today = civilDate(now, incubator.zone)
  const [was, is] = [published.dates, guide.dates]
  if (was.opensOn > today || is.opensOn === '' || is.closesOn === '') return []
  const issues: Issue[] = []
  if (is.opensOn > today) issues.push(blocking('opening-moved', 'calendrier', frenchDate(was.opensOn)))
  if (is.closesOn < was.closesOn)
    issues.push(blocking('closing-brought-forward', 'calendrier', frenchDate(was.closesOn)))
  if (is.closesOn > was.closesOn)
    issues.push(
      advisory('closing-postponed', 'calendrier', frenchDate(was.closesOn), frenchDate(is.closesOn)),
    )
  return issues
}
