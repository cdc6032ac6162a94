import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToIncubator } from '../../access/relations.ts'
import { getIncubator } from '../../incubators/store.ts'
import { nthSlug, slugOf } from '../slug.ts'
import { insertGuide } from '../store/guides.ts'
import { type Beginning, guideFromTemplate } from '../template/index.ts'
import '../tables.ts'

/** Begins a call from the launch guide: a first version of its guide, nothing public yet. */
export function createCall(
  act: Act,
  incubatorId: string,
  beginning: Beginning,
): Promise<Outcome<{ id: string; slug: string }, 'not-found'>> {
  return within(act, async act => {
    const relations = await relationsToIncubator(act.db, act.actor, incubatorId)
    if (!relations.has('organiser')) return refused('not-found')
    const incubator = await getIncubator(act.db, incubatorId)
    const id = act.newId()
    const slug = await insertCall(act, { id, incubatorId, title: beginning.title })
    await insertGuide(act, id, 1, guideFromTemplate(beginning, incubator))
    await record(act, {
      incubatorId,
      subject: `call:${id}`,
      verb: 'call.created',
      payload: { slug, title: beginning.title, variant: beginning.variant },
    })
    return done({ id, slug })
  })
}

/** The first free address made of the title; two created at once never share one. */
async function insertCall(
  act: Act,
  call: { id: string; incubatorId: string; title: string },
): Promise<string> {
  const wanted = slugOf(call.title)
  for (let n = 1; ; n++) {
    const inserted = await act.db
      .insertInto('calls')
      .values({
        id: call.id,
        incubator_id: call.incubatorId,
        slug: nthSlug(wanted, n),
        created_at: act.now,
        created_by: act.actor.personId,
        opens_at: null,
        closes_at: null,
        published_at: null,
      })
      .onConflict(conflict => conflict.column('slug').doNothing())
      .returning('slug')
      .executeTakeFirst()
    if (inserted) return inserted.slug
  }
}
