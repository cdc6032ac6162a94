import type { Act } from '../../../platform/act.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { type Call, lastMinute } from '../../calls/call.ts'
import { senderOf } from '../../incubators/incubator.ts'
import { getIncubator } from '../../incubators/store.ts'
import { declarationPath, WORK_PATHS } from '../../panels/addresses.ts'
import { assignedLetter } from '../assigned-letter.ts'
import { getGuideInForce } from '../guide-in-force-store.ts'
import { loadPhases } from '../phase-store.ts'
import { readingEndOf } from '../phases.ts'
import type { Plan } from '../plan.ts'
import '../../panels/tables.ts'

/** Writes once to each juror something was just entrusted to, in the transaction that does it. */
export async function tellJurors(
  act: Act,
  call: Call,
  { added, loads }: Pick<Plan, 'added' | 'loads'>,
  publicUrl: string,
): Promise<void> {
  const bySeat = Map.groupBy(added, ({ seatId }) => seatId)
  if (bySeat.size === 0) return
  const { db, now } = act
  const incubator = await getIncubator(db, call.incubatorId)
  const { title } = await getGuideInForce(db, call)
  const end = readingEndOf(await loadPhases(db, call, incubator.zone))
  const seats = await db
    .selectFrom('seats as s')
    .select(['s.id', 's.name', 's.address', 's.person_id as personId'])
    .select(eb =>
      eb
        .exists(eb.selectFrom('seat_declarations as d').select('d.id').whereRef('d.seat_id', '=', 's.id'))
        .$castTo<boolean>()
        .as('declared'),
    )
    .where('s.id', 'in', [...bySeat.keys()])
    .orderBy('s.id')
    .execute()
  for (const { id, name, address, personId, declared } of seats) {
    const count = bySeat.get(id)?.length ?? 0
    await enqueueMail(act, {
      incubatorId: incubator.id,
      personId,
      to: address,
      kind: 'assignment',
      senderName: senderOf(incubator),
      replyTo: incubator.contactEmail,
      subjectRef: `seat:${id}`,
      signatory: incubator.signatory,
      ...assignedLetter({
        name,
        call: title,
        added: count,
        total: loads.get(id) ?? count,
        until: end && end > now ? frenchDateTime(lastMinute(end), incubator.zone) : '',
        declared,
        link: `${publicUrl}${declared ? WORK_PATHS.jury : declarationPath(id)}`,
        incubator,
        signatory: incubator.signatory,
      }),
    })
  }
}
