import type { Act } from '../../../platform/act.ts'
import { relationsToCall, relationsToIncubator } from '../../access/relations.ts'
import type { Guide } from '../guide.ts'
import type { Source } from '../source.ts'
import { findCall } from './calls.ts'
import { getLatestGuide } from './guides.ts'
import { findModel } from './models.ts'
import { findLastPublication } from './publications.ts'

/** The guide to start from, for someone who organises where it comes from; what agents read, for a call published. */
export async function findSource(act: Act, source: Source): Promise<Guide | undefined> {
  const { db, actor } = act
  if (source.kind === 'model') {
    const model = await findModel(db, source.id)
    const relations = model && (await relationsToIncubator(db, actor, model.incubatorId))
    return relations?.has('organiser') ? model?.guide : undefined
  }
  const call = await findCall(db, source.slug)
  if (!call || !(await relationsToCall(db, actor, call.id)).has('organiser')) return undefined
  return ((await findLastPublication(db, call.id)) ?? (await getLatestGuide(db, call.id))).guide
}
