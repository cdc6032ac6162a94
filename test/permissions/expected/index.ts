import type { Expected, Kind, Role, Row, SliceExpected, Stage, Subject } from '../rows.ts'
import { applications } from './applications.ts'
import { authorsRows } from './authors.ts'
import { calls } from './calls.ts'
import { form } from './form.ts'
import { home } from './home.ts'
import { incubators } from './incubators.ts'
import { kit } from './kit.ts'
import { messages } from './messages.ts'
import { outreach } from './outreach.ts'
import { people } from './people.ts'
import { platform } from './platform.ts'
import { records } from './records.ts'
import { training } from './training.ts'
import { undelivered } from './undelivered.ts'

const SLICES: readonly SliceExpected[] = [
  platform,
  people,
  incubators,
  calls,
  kit,
  outreach,
  applications,
  form,
  authorsRows,
  training,
  messages,
  undelivered,
  records,
  home,
]

/** Every route of every slice; a route is one slice's. */
export const EXPECTED: ReadonlyMap<string, Expected> = new Map(
  SLICES.flatMap(({ routes }) => Object.entries(routes)),
)
export const ROUTE_COUNT = SLICES.reduce((count, { routes }) => count + Object.keys(routes).length, 0)

/** The rows of a route at a stage of the call. */
export const rowsAt = ({ rows, at }: Expected, stage: Stage) =>
  Object.entries({ ...rows, ...at?.[stage] }) as [Subject | 'none', Row][]

/** The texts this person may read, as « subject/kind ». */
export function textsOf(role: Role): string[] {
  const all = SLICES.flatMap(({ reads }) =>
    Object.entries(reads?.[role] ?? {}).flatMap(([subject, kinds]: [string, readonly Kind[]]) =>
      kinds.map(kind => `${subject}/${kind}`),
    ),
  )
  return [...new Set(all)].sort()
}
