import { sql } from 'kysely'
import { type Act, within } from '../../../platform/act.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { done } from '../../../platform/outcome.ts'
import { type Incubator, senderOf } from '../../incubators/incubator.ts'
import { listPublishers } from '../../incubators/store.ts'
import { listLists } from '../store/lists.ts'
import { propose } from './propose-elimination.ts'

/** A list dropped is not proposed again the next hour. */
const REST_MS = 30 * 86_400_000

/** Once a month at most, proposes to each incubator what reached its term and tells its heads; eliminates nothing. */
export async function proposeDueEliminations(act: Act, publicUrl: string): Promise<void> {
  for (const incubator of await listPublishers(act.db))
    await within(act, async act => {
      const [last] = await listLists(act.db, incubator.id)
      if (last && act.now.getTime() - last.proposedAt.getTime() < REST_MS) return done(null)
      const proposed = await propose(act, incubator.id)
      if (proposed.ok) await tellHeads(act, incubator, publicUrl, proposed.value)
      return done(null)
    })
}

async function tellHeads(
  act: Act,
  incubator: Incubator,
  publicUrl: string,
  { number, items }: { number: number; items: number },
): Promise<void> {
  const { rows } = await sql<{ address: string }>`select distinct on (a.person_id) a.address
    from roles r join addresses a on a.person_id = r.person_id
    where r.incubator_id = ${incubator.id} and r.role = 'head' and r.ended_at is null
    order by a.person_id, a.confirmed_at, a.id`.execute(act.db)
  for (const { address } of rows)
    await enqueueMail(act, {
      incubatorId: incubator.id,
      to: address,
      kind: 'elimination-proposed',
      senderName: senderOf(incubator),
      replyTo: incubator.contactEmail,
      subject: `Liste d’élimination n° ${number} : ${items} élément${items < 2 ? '' : 's'}`,
      text: [
        'Bonjour,',
        'Des données sont arrivées au terme de leur conservation. Rien n’est effacé : une liste vous est proposée, à exporter puis à faire viser par votre service d’archives.',
        `${publicUrl}/gestion/incubateurs/${incubator.slug}/eliminations/${number}`,
      ].join('\n\n'),
    })
}
