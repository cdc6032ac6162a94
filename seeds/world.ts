import { randomUUID } from 'node:crypto'
import type { Act } from '../src/platform/act.ts'
import { civilDate, PARIS } from '../src/platform/dates.ts'
import type { Program } from '../src/platform/scope.ts'
import { addIncubator } from '../src/programme/incubators/actions.ts'
import { personOfProvedAddress } from '../src/programme/people/actions/confirm-address.ts'
import { describePerson } from '../src/programme/people/actions/describe-person.ts'
import { nameOrganiser } from '../src/programme/people/actions/organisers.ts'
import { addResource } from '../src/programme/training/actions/change-resources.ts'
import { plantApplications } from './applications.ts'
import { plantCoAuthor } from './authors.ts'
import { CALLS } from './calls.ts'
import { askForFiles } from './file-question.ts'
import { INCUBATORS } from './incubators.ts'
import { plantKeyed } from './keyed.ts'
import { plantMessages } from './messages.ts'
import { plantOutreach } from './outreach.ts'
import { DEMONSTRATION_PEOPLE } from './people.ts'
import { plantCall } from './plant-call.ts'
import { plantPortfolio } from './portfolio.ts'
import { RESOURCES } from './resources.ts'
import { plantSelection } from './selection.ts'
import { plantUndelivered } from './undelivered.ts'
import { plantVisas } from './visas.ts'

const DAY = 86_400_000

/** Fills an empty demonstration through the program's own actions, in one transaction; never twice. */
export async function plantWorld({
  db,
  clock,
  jobs,
  publicUrl = 'http://localhost:3000',
  selection = true,
  portfolio = selection,
}: Pick<Program, 'db' | 'clock' | 'jobs'> & {
  publicUrl?: string
  /** Whether the closed call's jury and committee are planted too. */
  selection?: boolean
  /** Whether products with a history are planted too. */
  portfolio?: boolean
}): Promise<void> {
  const found = await db.selectFrom('incubators').select('id').limit(1).executeTakeFirst()
  if (found) return
  const now = clock.now()
  await db.transaction().execute(async trx => {
    const act: Act = { db: trx, now, actor: { personId: null, keys: [] }, jobs, newId: randomUUID }
    // What was written before the first start was received then: nothing leaves for an invented address.
    await plant({ ...act, jobs: { enqueue: async () => {} } }, publicUrl, { selection, portfolio })
    await trx
      .updateTable('mails')
      .set(eb => ({ state: 'sent', sent_at: eb.ref('created_at') }))
      .execute()
    if (selection) await plantUndelivered(act, 'les-semailles')
  })
}

async function plant(
  act: Act,
  publicUrl: string,
  { selection, portfolio }: { selection: boolean; portfolio: boolean },
): Promise<void> {
  const before = (days: number): Act => ({ ...act, now: new Date(act.now.getTime() - days * DAY) })
  const longAgo = before(70)
  const incubators = new Map<string, string>()
  for (const incubator of INCUBATORS) {
    const added = await addIncubator(longAgo, incubator)
    if (added.ok) incubators.set(incubator.slug, added.value.id)
  }
  const people = new Map<string, string>()
  for (const { key, address, name, service, post, organises } of DEMONSTRATION_PEOPLE) {
    const { id } = await personOfProvedAddress(longAgo, address)
    await describePerson(longAgo, id, { name, service, post })
    const incubatorId = organises && incubators.get(organises)
    if (incubatorId) await nameOrganiser(longAgo, incubatorId, { address, name })
    people.set(key, id)
  }
  const today = civilDate(act.now, PARIS)
  const planted: { slug: string; opensOn: string }[] = []
  for (const call of CALLS) {
    const opensOn = call.opens(today)
    // Prepared and published two days before it opens.
    const prepared = Math.min(new Date(`${opensOn}T08:00:00Z`).getTime() - 2 * DAY, act.now.getTime())
    const organiser: Act = {
      ...act,
      now: new Date(prepared),
      actor: { personId: people.get(call.organiser) ?? null, keys: [] },
    }
    planted.push({
      slug: await plantCall(organiser, incubators.get(call.incubator) ?? '', call, opensOn),
      opensOn,
    })
  }
  const by = (key: string, when = act): Act => ({
    ...when,
    actor: { personId: people.get(key) ?? null, keys: [] },
  })
  for (const resource of RESOURCES)
    await addResource(by('odile', before(7)), incubators.get('les-semailles') ?? '', resource, null)
  await askForFiles(by('odile'), planted[0]?.slug ?? '')
  await plantApplications(act, people, planted, publicUrl)
  await plantOutreach(by('odile'), planted[0]?.slug ?? '', publicUrl)
  if (selection) await plantMessages(by('odile'), planted[0]?.slug ?? '', publicUrl)
  if (selection) await plantKeyed(by('odile'), planted[0]?.slug ?? '', publicUrl)
  await plantCoAuthor({ author: by('jeanne'), other: by('salim') }, publicUrl)
  const closed = selection ? planted[CALLS.findIndex(call => call.selection)] : undefined
  const organiser = by('karim')
  await plantVisas(organiser, planted[2]?.slug ?? '', publicUrl)
  if (closed) await plantSelection(organiser, people, closed.slug, publicUrl)
  if (portfolio)
    await plantPortfolio({
      serre: organiser,
      serreId: incubators.get('la-serre') ?? '',
      semailles: by('odile'),
      semaillesId: incubators.get('les-semailles') ?? '',
    })
}
