import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToIncubator } from '../../access/relations.ts'
import { findIncubator } from '../../incubators/store.ts'
import { freeSlug, slugOf } from '../slug.ts'
import '../tables.ts'
import { templateGuide } from '../template/template.ts'
import type { CallRefusal } from '../wording.ts'

export interface NewCall {
  incubatorSlug: string
  title: string
  variant: 'first' | 'next'
}

/** Creates a call from the guide template, in an incubator the actor organises. */
export function createCall(
  act: Act,
  wanted: NewCall,
): Promise<Outcome<{ id: string; slug: string }, CallRefusal>> {
  return within(act, async act => {
    const { db } = act
    const incubator = await findIncubator(db, wanted.incubatorSlug)
    if (!incubator) return refused('unknown-incubator')
    const relations = await relationsToIncubator(db, act.actor, incubator.id)
    if (!relations.has('organiser')) return refused('unknown-incubator')
    const title = wanted.title.trim()
    if (title === '') return refused('title-missing')
    if (Array.from(title).length > 120) return refused('title-too-long')
    const base = slugOf(title)
    // One creation at a time of calls with this name: two at once get two addresses.
    await db.selectFrom('incubators').select('id').where('id', '=', incubator.id).forUpdate().execute()
    const near = await db.selectFrom('calls').select('slug').where('slug', 'like', `${base}%`).execute()
    const slug = freeSlug(base, new Set(near.map(row => row.slug)))
    const id = act.newId()
    await db
      .insertInto('calls')
      .values({
        id,
        incubator_id: incubator.id,
        slug,
        created_at: act.now,
        created_by: act.actor.personId,
        opens_at: null,
        closes_at: null,
        published_at: null,
      })
      .execute()
    const host = {
      incubator: incubator.name,
      administration: incubator.administration,
      contact: incubator.contactEmail,
    }
    const content = { ...templateGuide(wanted.variant, host), title }
    await db
      .insertInto('guide_versions')
      .values({
        id: act.newId(),
        call_id: id,
        number: 1,
        content: JSON.stringify(content),
        author_id: act.actor.personId,
        saved_at: act.now,
      })
      .execute()
    await record(act, {
      incubatorId: incubator.id,
      subject: `call:${id}`,
      verb: 'call.created',
      payload: { slug, title },
    })
    return done({ id, slug })
  })
}
