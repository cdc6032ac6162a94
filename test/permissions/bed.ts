import type { Browser } from '../../bench/lib/browser.ts'
import { sha256 } from '../../src/platform/secrets.ts'
import { createCall } from '../../src/programme/calls/actions.ts'
import type { Call } from '../../src/programme/calls/call.ts'
import { findCall } from '../../src/programme/calls/store.ts'
import { personOfProvedAddress } from '../../src/programme/people/actions/confirm-address.ts'
import { nameOrganiser } from '../../src/programme/people/actions/organisers.ts'
import { as, testAct } from '../act.ts'
import { openWorld } from '../app.ts'
import { inRole } from '../grant.ts'
import { plantKeyed } from './keyed.ts'
import { plantOutreach } from './outreach.ts'
import { type Planted, type Planters, plantApplication, plantOtherDraft } from './plant.ts'
import { APPLICATIONS, mark, ROLES, type Role, type Stage, type Subject } from './rows.ts'

const HOUR = 3_600_000
const SECRETS: Partial<Record<Role, string>> = {
  writer: 'secret-of-the-writer',
  'other-writer': 'secret-of-another-browser',
}
const ADDRESSES: Partial<Record<Role, string>> = {
  author: 'autrice@horizon.example',
  'co-author': 'co-auteur@horizon.example',
  'co-reader': 'lectrice@horizon.example',
  'former-co-author': 'ancien-co-auteur@horizon.example',
  invited: 'invite@horizon.example',
  // The demonstration's: an agent with an application sent, the organiser of each incubator.
  stranger: 'paul.nguyen@horizon.example',
  organiser: 'odile.marchand@horizon.example',
  'other-organiser': 'karim.benali@haute-vallee.example',
  'former-organiser': 'ancienne@horizon.example',
  coach: 'accompagne@horizon.example',
  reader: 'lit@horizon.example',
}

/** The demonstration's world with a marked subject of each kind, and a browser for each role. */
export async function openMatrix() {
  const world = await openWorld()
  const { db, clock, visit, signedIn } = world
  const { slug } = await db
    .selectFrom('calls')
    .select('slug')
    .where('published_at', 'is not', null)
    .orderBy('closes_at', 'desc')
    .executeTakeFirstOrThrow()
  const call = (await findCall(db, slug)) as Call
  const [opens, closes] = [call.opensAt?.getTime() ?? 0, call.closesAt?.getTime() ?? 0]
  // What is sent with the call open is not confirmed yet when it closes.
  const open = new Date(closes - 12 * HOUR)
  const moments: Record<Stage, Date> = {
    draft: open,
    announced: new Date(opens - 12 * HOUR),
    open,
    closed: new Date(closes),
  }
  clock.set(open)
  const act = testAct(db, open)
  const personOf = async (role: Role) => as(act, (await personOfProvedAddress(act, ADDRESSES[role] ?? '')).id)
  const keyOf = (role: Role) => ({
    ...act,
    actor: { personId: null, keys: [sha256(SECRETS[role] ?? '')] },
  })
  const by: Planters = {
    call,
    author: await personOf('author'),
    coAuthor: await personOf('co-author'),
    coReader: await personOf('co-reader'),
    formerCoAuthor: await personOf('former-co-author'),
    invited: await personOf('invited'),
    writer: keyOf('writer'),
    otherWriter: keyOf('other-writer'),
    organiser: await personOf('organiser'),
    files: world.program.files,
  }
  const former = { address: ADDRESSES['former-organiser'] ?? '', name: 'Une Ancienne' }
  const { personId } = await nameOrganiser(act, call.incubatorId, former)
  await db.updateTable('roles').set({ ended_at: open }).where('person_id', '=', personId).execute()
  for (const role of ['coach', 'reader'] as const)
    await inRole(act, call.incubatorId, ADDRESSES[role] ?? '', role)
  const prepared = await createCall(by.organiser, call.incubatorId, {
    title: mark('prepared', 'title'),
    variant: 'next',
    label: 'problemes',
    opensOn: '2027-03-02',
  })
  if (!prepared.ok) throw new Error(prepared.reason)
  const subjects = {} as Record<Subject, Planted>
  for (const subject of APPLICATIONS) subjects[subject] = await plantApplication(by, subject)
  await plantOtherDraft(by)
  await plantKeyed(by.organiser, call, by.files)
  // Before it opens and after it closes alike, it is still to come.
  await plantOutreach(by.organiser, call, new Date(closes + 30 * 24 * HOUR))

  return {
    ...world,
    subjects,
    call,
    browsers: [by.writer.actor, by.otherWriter.actor],
    slugs: { draft: prepared.value.slug, announced: slug, open: slug, closed: slug },
    /** Another of that subject, to be changed; planted while the call is open, whatever the stage. */
    fresh: (subject: Subject) => plantApplication(by, subject),
    enter: (stage: Stage) => clock.set(moments[stage]),
    async browserOf(role: Role): Promise<Browser> {
      if (ROLES[role] === 'in') return signedIn(ADDRESSES[role] ?? '')
      const browser = visit()
      const secret = SECRETS[role]
      if (secret) browser.cookies.set('pepin_browser', secret)
      return browser
    },
    async journalLength(): Promise<number> {
      const lines = db.selectFrom('journal').select(eb => eb.fn.countAll<number>().as('count'))
      return (await lines.executeTakeFirstOrThrow()).count
    },
  }
}

export type Matrix = Awaited<ReturnType<typeof openMatrix>>
