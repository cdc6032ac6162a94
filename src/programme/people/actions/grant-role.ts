import type { Act } from '../../../platform/act.ts'
import '../../access/tables.ts'
import type { IncubatorRole } from '../../access/tables.ts'

/** Gives a role from now on, in the caller's transaction; the one it replaces ends at the same instant. */
export async function grantRole(
  act: Act,
  said: { incubatorId: string; personId: string; role: IncubatorRole; replaces?: string | undefined },
): Promise<void> {
  const { db, now, actor } = act
  if (said.replaces !== undefined)
    await db
      .updateTable('roles')
      .set({ ended_at: now, ended_by: actor.personId })
      .where('id', '=', said.replaces)
      .execute()
  await db
    .insertInto('roles')
    .values({
      id: act.newId(),
      person_id: said.personId,
      incubator_id: said.incubatorId,
      role: said.role,
      granted_at: now,
      granted_by: actor.personId,
      ended_at: null,
    })
    .execute()
}
