import type { Invariant } from './platform/invariant.ts'
import { invariants as ofAnnouncement } from './programme/announcement/invariants.ts'
import { filesInvariants } from './programme/applications/files-invariants.ts'
import { invariants as ofApplications } from './programme/applications/invariants.ts'
import { invariants as ofAuthors } from './programme/authors/invariants.ts'
import { invariants as ofCalls } from './programme/calls/invariants.ts'
import { invariants as ofIncubators } from './programme/incubators/invariants.ts'
import { invariants as ofInvestment } from './programme/investment/invariants.ts'
import { invariants as ofJury } from './programme/jury/invariants.ts'
import { invariants as ofMerges } from './programme/merges/invariants.ts'
import { invariants as ofMessages } from './programme/messages/invariants.ts'
import { invariants as ofOnboarding } from './programme/onboarding/invariants.ts'
import { invariants as ofOutreach } from './programme/outreach/invariants.ts'
import { invariants as ofPanels } from './programme/panels/invariants.ts'
import { invariants as ofPortfolio } from './programme/portfolio/invariants.ts'
import { invariants as ofRecords } from './programme/records/invariants.ts'
import { invariants as ofTraining } from './programme/training/invariants.ts'
import { invariants as ofUndelivered } from './programme/undelivered/invariants.ts'

/** What each slice promises of its data, for `npm run check-invariants`. */
export const INVARIANTS: Invariant[] = [
  ...ofIncubators,
  ...ofCalls,
  ...ofApplications,
  ...filesInvariants,
  ...ofAuthors,
  ...ofOutreach,
  ...ofPanels,
  ...ofJury,
  ...ofAnnouncement,
  ...ofOnboarding,
  ...ofPortfolio,
  ...ofInvestment,
  ...ofTraining,
  ...ofMessages,
  ...ofUndelivered,
  ...ofMerges,
  ...ofRecords,
]
