import { sql } from 'kysely'
import { type Act, within } from '../../../platform/act.ts'
import { civilDate } from '../../../platform/dates.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { type Incubator, senderOf } from '../../incubators/incubator.ts'
import { listIncubators } from '../../incubators/store.ts'
import { type Follower, listFollowers, listOrganisers } from '../followers-store.ts'
import { type ReminderLine, reminderMessage } from '../mails.ts'
import { listToRemind, type ToRemind } from '../reminders-store.ts'
import '../tables.ts'
import { projectAllChanged } from './project-due.ts'

/**
 * Writes to organisers and teams what is useful today about their committees; one message a person. Each reminder is
 * a row written with its e-mails: two workers at once, or a clock that jumps, send none twice.
 * @returns how many reminders were new
 */
export async function remind(act: Act, publicUrl: string): Promise<number> {
  await projectAllChanged(act)
  let count = 0
  for (const incubator of await listIncubators(act.db))
    count += await remindIncubator(act, incubator, publicUrl)
  return count
}

type Line = ReminderLine & { productId: string }

const remindIncubator = (act: Act, incubator: Incubator, publicUrl: string): Promise<number> =>
  within(act, async act => {
    const today = civilDate(act.now, incubator.zone)
    const useful = await listToRemind(act.db, incubator.id, today)
    if (useful.length === 0) return 0
    const organisers = await listOrganisers(act.db, incubator.id)
    const products = [...new Set(useful.map(({ productId }) => productId))]
    const followers = await listFollowers(act.db, products, today)
    const followed = new Set(followers.map(({ productId }) => productId))
    // What nobody would read waits for someone who may.
    const wanted = useful.filter(({ productId }) => organisers.length > 0 || followed.has(productId))
    const isNew = await write(act, wanted)
    const lines = wanted
      .filter(line => isNew.has(keyOf(line)))
      .map((reminder): Line => ({ ...reminder, link: `${publicUrl}/suivi/produits/${reminder.productId}` }))
    if (lines.length > 0) await tell(act, { incubator, lines, organisers, followers, publicUrl })
    return lines.length
  })

/** Those that were not written yet. In one order, so that two workers wait for each other; one parameter for all. */
async function write(act: Act, wanted: readonly ToRemind[]): Promise<Set<string>> {
  const { rows } = await sql<{ productId: string; about: string; kind: string }>`
    insert into investment_reminders (product_id, due_on, kind, sent_at)
    select "productId", about, kind, ${act.now}
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as r("productId" uuid, about date, kind text)
    order by "productId", about, kind
    on conflict do nothing returning product_id as "productId", due_on as about, kind`.execute(act.db)
  return new Set(rows.map(keyOf))
}

const keyOf = ({ productId, about, kind }: { productId: string; about: string; kind: string }) =>
  `${productId} ${about} ${kind}`

interface Said {
  incubator: Incubator
  lines: Line[]
  organisers: Follower[]
  followers: (Follower & { productId: string })[]
  publicUrl: string
}

async function tell(act: Act, { incubator, lines, organisers, followers, publicUrl }: Said): Promise<void> {
  const theirs = new Map<string, { to: Follower; lines: Line[] }>()
  for (const to of organisers) theirs.set(to.address.toLowerCase(), { to, lines })
  for (const [key, of] of Map.groupBy(followers, ({ address }) => address.toLowerCase())) {
    const [to] = of
    const ids = new Set(of.map(({ productId }) => productId))
    const own = lines.filter(({ productId }) => ids.has(productId))
    if (to && own.length > 0 && !theirs.has(key)) theirs.set(key, { to, lines: own })
  }
  for (const { to, lines } of theirs.values())
    await enqueueMail(act, {
      incubatorId: incubator.id,
      personId: to.personId,
      to: to.address,
      kind: 'investment-reminder',
      subjectRef: `incubator:${incubator.id}`,
      senderName: senderOf(incubator),
      replyTo: incubator.contactEmail,
      ...reminderMessage(lines, incubator.name, `${publicUrl}/suivi`),
    })
}
