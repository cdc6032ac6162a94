import { sql } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { KeyedCounts } from './counts.ts'
import './tables.ts'

export async function countKeyed(db: Db, callId: string): Promise<KeyedCounts> {
  const { rows } = await sql<KeyedCounts>`select
      count(*) filter (where s.state = 'toAsk')::int as "toAsk",
      count(*) filter (where s.state = 'asked')::int as asked,
      count(*) filter (where s.state = 'wrong')::int as wrong,
      count(*) filter (where s.state = 'validated')::int as validated,
      count(*) filter (where s.state = 'withdrawn')::int as withdrawn
    from (select case when a.withdrawn_at is not null then 'withdrawn'
        when a.confirmed_at is not null then 'validated'
        when v.asked_at is null then 'toAsk'
        when v.answer = 'wrong' then 'wrong' else 'asked' end as state
      from keyed_applications k join applications a on a.id = k.application_id
      left join lateral (select asked_at, answer from keyed_validations w
        where w.application_id = a.id order by number desc limit 1) v on true
      where a.call_id = ${callId}) s`.execute(db)
  return rows[0] ?? { toAsk: 0, asked: 0, wrong: 0, validated: 0, withdrawn: 0 }
}
