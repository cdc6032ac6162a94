import { sql } from 'kysely'
import type { Act } from '../../../platform/act.ts'
import { findCall } from './calls.ts'

/** The form of a call begins as that of the one it is copied from, without what is no longer asked there. */
export async function copyForm(act: Act, callId: string, slug: string): Promise<void> {
  const source = await findCall(act.db, slug)
  if (!source) return
  await sql`insert into form_revisions (call_id, number, steps, fields, saved_by, saved_at)
    select ${callId}, 1, steps, jsonb_path_query_array(fields, '$[*] ? (!(@.removed == true))'),
      ${act.actor.personId}, ${act.now}
    from (
      select steps, fields, 1 as kind, number from form_revisions where call_id = ${source.id}
      union all
      select steps, fields, 0, number from form_versions where call_id = ${source.id} and steps is not null
    ) known order by kind desc, number desc limit 1`.execute(act.db)
}
