import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import '../tables.ts'

/** Corrects what a person says of themselves. */
export function describePerson(
  act: Act,
  personId: string,
  said: { name: string; service: string; post: string },
): Promise<void> {
  return within(act, async act => {
    await act.db.updateTable('people').set(said).where('id', '=', personId).execute()
    await record(act, {
      incubatorId: null,
      subject: `person:${personId}`,
      verb: 'person.described',
      payload: said,
    })
  })
}
