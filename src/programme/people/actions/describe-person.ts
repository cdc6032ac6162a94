import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import '../tables.ts'

/** Corrects what a person says of themselves; the service and the post they leave are kept with the date. */
export function describePerson(
  act: Act,
  personId: string,
  said: { name: string; service: string; post: string },
): Promise<void> {
  return within(act, async act => {
    const before = await act.db
      .selectFrom('people')
      .select(['service', 'post'])
      .where('id', '=', personId)
      .forUpdate()
      .executeTakeFirst()
    const had = before !== undefined && (before.service !== '' || before.post !== '')
    if (had && (before.service !== said.service || before.post !== said.post))
      await act.db
        .insertInto('former_posts')
        .values({ id: act.newId(), person_id: personId, ...before, ended_at: act.now })
        .execute()
    await act.db.updateTable('people').set(said).where('id', '=', personId).execute()
    await record(act, {
      incubatorId: null,
      subject: `person:${personId}`,
      verb: 'person.described',
      payload: said,
    })
  })
}
