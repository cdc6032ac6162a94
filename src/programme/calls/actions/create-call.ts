import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToIncubator } from '../../access/relations.ts'
import { getIncubator } from '../../incubators/store.ts'
import { copiedGuide } from '../copy.ts'
import { nthSlug, slugOf } from '../slug.ts'
import { type Source, sourceValue } from '../source.ts'
import { copyForm } from '../store/forms.ts'
import { insertGuide } from '../store/guides.ts'
import { findSource } from '../store/sources.ts'
import { type Beginning, guideFromTemplate } from '../template/index.ts'
import '../tables.ts'

/** Begins a call from the launch guide, a template or another call: a first version, nothing public yet. */
export function createCall(
  act: Act,
  incubatorId: string,
  beginning: Beginning,
  source: Source | null = null,
): Promise<Outcome<{ id: string; slug: string }, 'not-found' | 'source-missing'>> {
  return within(act, async act => {
    const relations = await relationsToIncubator(act.db, act.actor, incubatorId)
    if (!relations.has('organiser')) return refused('not-found')
    const incubator = await getIncubator(act.db, incubatorId)
    const copied = source && (await findSource(act, source))
    if (source && !copied) return refused('source-missing')
    const id = act.newId()
    const slug = await insertCall(act, { id, incubatorId, title: beginning.title })
    const guide = copied ? copiedGuide(copied, beginning, incubator) : guideFromTemplate(beginning, incubator)
    await insertGuide(act, id, 1, guide)
    if (source?.kind === 'call') await copyForm(act, id, source.slug)
    await record(act, {
      incubatorId,
      subject: `call:${id}`,
      verb: 'call.created',
      payload: {
        slug,
        title: beginning.title,
        variant: beginning.variant,
        ...(source ? { source: sourceValue(source) } : {}),
      },
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
