import type { Eliminator } from '../../../platform/retention.ts'
import { eliminators as ofAnnouncement } from '../../announcement/elimination-store.ts'
import { eliminators as ofApplications } from '../../applications/elimination-store.ts'
import { eliminators as ofCalls } from '../../calls/elimination-store.ts'
import { eliminators as ofInvestment } from '../../investment/elimination-store.ts'
import { eliminators as ofMerges } from '../../merges/elimination-store.ts'
import { eliminators as ofMessages } from '../../messages/store/elimination.ts'
import { eliminators as ofOnboarding } from '../../onboarding/elimination-store.ts'
import { eliminators as ofOutreach } from '../../outreach/elimination-store.ts'
import { eliminators as ofPanels } from '../../panels/elimination-store.ts'
import { eliminators as ofPeople } from '../../people/elimination-store.ts'
import { eliminators as ofPortfolio } from '../../portfolio/elimination-store.ts'
import { eliminators as ofTraining } from '../../training/elimination-store.ts'
import { eliminators as ofVisas } from '../../visas/elimination-store.ts'
import { accounts } from './accounts.ts'
import { journalDetails } from './journal-details.ts'

/** What can be eliminated, the smaller things first: an application takes what is left of its own. */
export const ELIMINATORS: readonly Eliminator[] = [
  ...ofMessages,
  ...ofAnnouncement,
  ...ofInvestment,
  ...ofPortfolio,
  ...ofOnboarding,
  ...ofOutreach,
  ...ofPeople,
  ...ofApplications,
  ...ofPanels,
  ...ofVisas,
  ...ofCalls,
  ...ofTraining,
  ...ofMerges,
  accounts,
  journalDetails,
]

export const eliminatorOf = (kind: string): Eliminator => {
  const found = ELIMINATORS.find(each => each.kind === kind)
  if (!found) throw new Error(`nothing eliminates ${kind}`)
  return found
}
