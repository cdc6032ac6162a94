import { createHash } from 'node:crypto'
import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToIncubator } from '../../access/relations.ts'
import { readLogo } from '../logo.ts'
import '../logos-store.ts'
import { INCUBATOR_ABILITIES } from '../permissions.ts'
import { getSettings } from '../settings-store.ts'

type SaveLogoOutcome =
  | Outcome<null, 'not-found' | 'changed-meanwhile'>
  | { ok: false; reason: 'unreadable'; message: string }

/**
 * Puts a logo in place of the one before, or none.
 * @param shown the hash of the logo on the page: another one since is somebody else's, and stays
 */
export function saveLogo(
  act: Act,
  incubatorId: string,
  { bytes, shown }: { bytes: Buffer | null; shown: string },
): Promise<SaveLogoOutcome> {
  return within(act, async (act): Promise<SaveLogoOutcome> => {
    const { db, actor, now } = act
    const relations = await relationsToIncubator(db, actor, incubatorId)
    if (!INCUBATOR_ABILITIES.editSettings(relations)) return refused('not-found')
    const kept = await getSettings(db, incubatorId, true)
    const read = bytes === null ? null : readLogo(bytes)
    if (read && !read.ok) return { ok: false, reason: 'unreadable', message: read.message }
    const hash = bytes === null ? null : createHash('sha256').update(bytes).digest('hex')
    if (kept.logo === hash) return done(null)
    if ((kept.logo ?? '') !== shown) return refused('changed-meanwhile')
    if (bytes !== null && read?.ok && hash !== null)
      await db
        .insertInto('logos')
        .values({
          incubator_id: incubatorId,
          hash,
          type: read.type,
          content: bytes,
          saved_by: actor.personId,
          saved_at: now,
        })
        .onConflict(conflict => conflict.doNothing())
        .execute()
    await db.updateTable('incubators').set({ logo_hash: hash }).where('id', '=', incubatorId).execute()
    await record(act, {
      incubatorId,
      subject: `incubator:${incubatorId}`,
      verb: hash === null ? 'incubator.logo-removed' : 'incubator.logo-saved',
      payload: { hash },
    })
    return done(null)
  })
}
