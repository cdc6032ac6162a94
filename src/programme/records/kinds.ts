import type { Retention } from '../../platform/retention.ts'
import { retention as ofAnnouncement } from '../announcement/retention.ts'
import { retention as ofApplications } from '../applications/retention.ts'
import { retention as ofAuthors } from '../authors/retention.ts'
import { retention as ofCalls } from '../calls/retention.ts'
import { retention as ofInvestment } from '../investment/retention.ts'
import { retention as ofJury } from '../jury/retention.ts'
import { retention as ofKeyed } from '../keyed/retention.ts'
import { retention as ofMerges } from '../merges/retention.ts'
import { retention as ofMessages } from '../messages/retention.ts'
import { retention as ofOnboarding } from '../onboarding/retention.ts'
import { retention as ofOutreach } from '../outreach/retention.ts'
import { retention as ofPanels } from '../panels/retention.ts'
import { retention as ofPeople } from '../people/retention.ts'
import { retention as ofPortfolio } from '../portfolio/retention.ts'
import { retention as ofTraining } from '../training/retention.ts'
import { retention as ofUndelivered } from '../undelivered/retention.ts'
import { retention as ofVisas } from '../visas/retention.ts'

/** Données et archives : every kind of record Pépin keeps, slice by slice, with its period and its fate. */
export const RETENTION: readonly Retention[] = [
  ...ofApplications,
  ...ofAuthors,
  ...ofKeyed,
  ...ofPeople,
  ...ofMerges,
  ...ofCalls,
  ...ofTraining,
  ...ofMessages,
  ...ofOutreach,
  ...ofPanels,
  ...ofJury,
  ...ofAnnouncement,
  ...ofOnboarding,
  ...ofPortfolio,
  ...ofInvestment,
  ...ofVisas,
  ...ofUndelivered,
]

export const findKind = (kind: string): Retention | undefined => RETENTION.find(rule => rule.kind === kind)

/** Kinds that go with the record they hang on, and are on no list of their own. */
export const HELD_BY: ReadonlyMap<string, string> = new Map([
  ['application.note', 'application.sent'],
  ['application.file', 'application.sent'],
  ['author.part', 'application.sent'],
  ['keyed.paper', 'application.sent'],
  ['jury.review', 'application.sent'],
  ['jury.assignment', 'application.sent'],
  ['announcement.letter', 'application.sent'],
  ['announcement.reexamination', 'application.sent'],
  ['keyed.validation', 'application.sent'],
  ['mail.report', 'mail'],
  ['panel.declaration', 'panel.seat'],
  ['investment.record', 'product'],
  ['product.sponsor', 'product'],
  // Set again in place: what they were is in the history.
  ['incubator.phases', 'journal'],
])
