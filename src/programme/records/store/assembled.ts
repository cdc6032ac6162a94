import type { Eraser, PersonExport, Staying, Withheld } from '../../../platform/retention.ts'
import * as announcement from '../../announcement/personal-data-store.ts'
import { erasers as ofApplications } from '../../applications/erasers-store.ts'
import * as files from '../../applications/files-personal-data-store.ts'
import * as applications from '../../applications/personal-data-store.ts'
import * as authors from '../../authors/store/personal-data.ts'
import * as calls from '../../calls/store/personal-data.ts'
import * as jury from '../../jury/personal-data-store.ts'
import * as merges from '../../merges/personal-data-store.ts'
import * as messages from '../../messages/store/personal-data.ts'
import * as onboarding from '../../onboarding/personal-data-store.ts'
import * as outreach from '../../outreach/personal-data-store.ts'
import * as panels from '../../panels/personal-data-store.ts'
import { erasers as ofPeople } from '../../people/erasers-store.ts'
import * as keys from '../../people/keys-personal-data-store.ts'
import * as people from '../../people/personal-data-store.ts'
import * as portfolio from '../../portfolio/personal-data-store.ts'
import * as training from '../../training/store/personal-data.ts'
import * as undelivered from '../../undelivered/personal-data-store.ts'
import * as visas from '../../visas/personal-data-store.ts'
import * as notices from './notices.ts'

/** What every slice gives back to a person, in the order of the programme. A new slice adds its line to each list. */
export const EXPORTS: readonly PersonExport[] = [
  people,
  keys,
  merges,
  calls,
  visas,
  outreach,
  applications,
  files,
  authors,
  training,
  messages,
  panels,
  jury,
  announcement,
  onboarding,
  portfolio,
  undelivered,
  notices,
].flatMap(({ exports }) => exports)

export const WITHHELD: readonly Withheld[] = [applications, messages, jury].flatMap(
  ({ withheld }) => withheld,
)

export const STAYS: readonly Staying[] = [
  applications,
  messages,
  panels,
  jury,
  announcement,
  portfolio,
  people,
].flatMap(({ stays }) => stays)

/** The last slices first: those who know a person by their address run before the address goes. */
export const ERASERS: readonly Eraser[] = [
  ...undelivered.erasers,
  ...merges.erasers,
  ...portfolio.erasers,
  ...announcement.erasers,
  ...messages.erasers,
  ...training.erasers,
  ...outreach.erasers,
  ...authors.erasers,
  ...files.erasers,
  ...ofApplications,
  ...keys.erasers,
  ...ofPeople,
]
