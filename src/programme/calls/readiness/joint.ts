import { listed } from '../holding.ts'
import { variablesIn } from '../placeholders.ts'
import { advisory, type Examined, type Issue } from './issue.ts'

/** A call held together says of each incubator that it answers for what agents write. */
export function jointIssues({ guide, holders = [] }: Examined): Issue[] {
  const notice = guide.sections.find(({ key }) => key === 'data-protection')?.body ?? ''
  const cited = variablesIn(notice)
  if (notice === '' || cited.includes('responsables') || cited.includes('incubateurs')) return []
  const silent = holders.filter(({ name }) => !notice.includes(name)).map(({ name }) => name)
  return silent.length === 0 ? [] : [advisory('notice-one-holder', 'texte-donnees', listed(silent))]
}
