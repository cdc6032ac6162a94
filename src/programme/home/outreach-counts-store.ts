import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import '../outreach/tables.ts'
import { listRequests, listRequired } from '../visas/store.ts'
import { missingVisas, stateOfVisa } from '../visas/visa.ts'
import type { OutreachCounts } from './outreach-lines.ts'

type Counted = Omit<OutreachCounts, `visas${string}`>

/** What is counted of a call before anyone applies: numbers only. */
export async function countOutreach(db: Db, callId: string, now: Date): Promise<OutreachCounts> {
  const [requests, required] = [await listRequests(db, callId), await listRequired(db, callId)]
  const inState = (state: string) => requests.filter(each => stateOfVisa(each) === state).length
  const { rows } = await sql<Counted>`select
    (select count(*) from briefings where call_id = ${callId} and cancelled_at is null
      and starts_at > ${now})::int as "briefingsToCome",
    (select count(*) from registrations r join briefings b on b.id = r.briefing_id
      where b.call_id = ${callId} and b.cancelled_at is null and b.starts_at > ${now}
      and r.seated_at is not null and r.left_at is null)::int as "registered",
    (select count(*) from agent_questions where call_id = ${callId} and confirmed_at is not null
      and answered_at is null and set_aside_at is null)::int as "questionsWaiting",
    (select count(*) from agent_questions where call_id = ${callId}
      and answered_at is not null)::int as "questionsAnswered",
    (select count(*) from call_followers where call_id = ${callId} and confirmed_at is not null
      and left_at is null)::int as "followers"`.execute(db)
  const [counted] = rows
  if (!counted) throw new Error('a call counts nothing')
  return {
    ...counted,
    visasRequired: required.length,
    visasMissing: missingVisas(required, requests).length,
    visasAwaited: inState('awaited'),
    visasRefused: inState('refused'),
  }
}
