import { sql } from 'kysely'
import type { Act } from '../../platform/act.ts'

/** Courrier à poster : written here by every slice that tells applicants something; the team posts it from its list. */
export interface OnPaper {
  kind: string
  subject: string
  text: string
}

const write = async (
  { db, now }: Act,
  { kind, subject, text }: OnPaper,
  which: ReturnType<typeof sql>,
): Promise<number> => {
  const { numAffectedRows = 0n } = await sql`
    insert into paper_letters (id, incubator_id, application_id, kind, subject, body, written_at)
    select gen_random_uuid(), r.incubator_id, r.application_id, ${kind}, ${subject}, ${text}, ${now}
    from paper_readers r join applications a on a.id = r.application_id
    where ${which}`.execute(db)
  return Number(numAffectedRows)
}

/** The same words on paper, when the application is of someone without an account; nothing for others. */
export const tellOnPaper = (act: Act, applicationId: string, letter: OnPaper): Promise<number> =>
  write(act, letter, sql`r.application_id = ${applicationId}`)

/** The same for all of a call that were received and are still there. @returns how many letters were written */
export const tellCallOnPaper = (act: Act, callId: string, letter: OnPaper): Promise<number> =>
  write(act, letter, sql`r.call_id = ${callId} and a.withdrawn_at is null`)
