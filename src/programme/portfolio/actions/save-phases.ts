import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToIncubator } from '../../access/relations.ts'
import { mayKeepPhases } from '../permissions.ts'
import { readPhases } from '../phases-form.ts'
import { listPhases, listPhasesInUse } from '../phases-store.ts'
import { phasesVersion } from '../phases-version.ts'
import '../tables.ts'
import type { Phase } from '../phases.ts'
import type { Typed } from '../typed.ts'

export type SavePhasesRefusal = 'not-found' | 'changed-meanwhile' | 'invalid' | 'in-use'
type Wrong = { errors?: { field: string; message: string }[] }

/**
 * Saves the phases of an incubator; the first saving writes those of the programme down as its own.
 * @param said.version of the phases the person had before their eyes
 */
export function savePhases(
  act: Act,
  incubatorId: string,
  { typed, version }: { typed: Typed; version: string },
): Promise<Outcome<null, SavePhasesRefusal> & Wrong> {
  return within(act, async (act): Promise<Outcome<null, SavePhasesRefusal> & Wrong> => {
    const { db, actor } = act
    if (!mayKeepPhases(await relationsToIncubator(db, actor, incubatorId))) return refused('not-found')
    await db.selectFrom('incubators').select('id').where('id', '=', incubatorId).forUpdate().execute()
    const known = await listPhases(db, incubatorId)
    const read = readPhases(typed, known)
    // A second click: what was asked is saved.
    if (read.ok && phasesVersion(read.phases) === phasesVersion(known)) return done(null)
    if (version !== phasesVersion(known)) return refused('changed-meanwhile')
    if (!read.ok) return { ...refused('invalid'), errors: read.errors }
    const used = await listPhasesInUse(db, incubatorId)
    const lived = read.retired.filter(({ phase }) => used.has(phase))
    if (lived.length > 0) {
      const message = 'Des produits ont vécu cette phase : elle ne peut pas être retirée.'
      return { ...refused('in-use'), errors: lived.map(({ field }) => ({ field, message })) }
    }
    await write(act, incubatorId, read.phases)
    await record(act, {
      incubatorId,
      subject: `incubator:${incubatorId}`,
      verb: 'incubator.phases-saved',
      payload: { phases: read.phases },
    })
    return done(null)
  })
}

async function write({ db, actor, now }: Act, incubatorId: string, phases: readonly Phase[]): Promise<void> {
  // The usual end of a phase is one of the facts of each product that lives it.
  await db.updateTable('products').set({ changed: true }).where('incubator_id', '=', incubatorId).execute()
  await db.deleteFrom('incubator_phases').where('incubator_id', '=', incubatorId).execute()
  await db
    .insertInto('incubator_phases')
    .values(
      phases.map((phase, index) => ({
        ...phase,
        incubator_id: incubatorId,
        position: index + 1,
        saved_by: actor.personId,
        saved_at: now,
      })),
    )
    .execute()
}
