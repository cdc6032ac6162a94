import { fr } from '../../../design/index.ts'
import type { Issue } from '../readiness.ts'
import { readinessText } from '../wording.ts'
import { partPath } from './addresses.ts'

/** What is missing or odd, each leading to where it is mended. */
export function IssueList({ issues, slug }: { issues: readonly Issue[]; slug: string }) {
  return (
    <ul>
      {issues.map(issue => (
        <li>
          <a href={partPath(slug, issue.part)}>{fr(readinessText(issue))}</a>
        </li>
      ))}
    </ul>
  )
}
