import { type Act, within } from '../../platform/act.ts'
import { record } from '../../platform/journal.ts'
import { done, type Outcome, refused } from '../../platform/outcome.ts'
import type { NewIncubator } from './incubator.ts'
import { findIncubator } from './store.ts'

/** Adds an incubator to the instance: an act of the platform's operator, from the command line. */
export function addIncubator(
  act: Act,
  incubator: NewIncubator,
): Promise<Outcome<{ id: string }, 'slug-taken'>> {
  return within(act, async act => {
    if (await findIncubator(act.db, incubator.slug)) return refused('slug-taken')
    const id = act.newId()
    await act.db
      .insertInto('incubators')
      .values({
        id,
        slug: incubator.slug,
        name: incubator.name,
        administration: incubator.administration,
        contact_email: incubator.contactEmail,
        theme: incubator.theme,
        zone: incubator.zone,
        holidays: incubator.holidays ?? null,
        signatory_name: incubator.signatory.name,
        signatory_capacity: incubator.signatory.capacity,
        created_at: act.now,
      })
      .execute()
    await record(act, {
      incubatorId: id,
      subject: `incubator:${id}`,
      verb: 'incubator.added',
      payload: { slug: incubator.slug, name: incubator.name },
    })
    return done({ id })
  })
}
