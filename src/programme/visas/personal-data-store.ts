import { sql } from 'kysely'
import type { PersonExport } from '../../platform/retention.ts'
import { keysOf } from '../people/personal-data-store.ts'

/** Données des visas : what was asked of a person, and what they answered; part of the published act, it stays. */
export const exports: readonly PersonExport[] = [
  {
    slice: 'visas',
    label: 'Visas qui vous ont été demandés, et vos réponses',
    tables: ['visa_requests', 'visa_verdicts', 'visa_comments'],
    list: async (db, id) =>
      (
        await sql<object>`select c.slug as call, q.kind, q.name, q.address, q.requested_at as "requestedAt",
            (select jsonb_agg(jsonb_build_object('verdict', v.verdict, 'words', v.words, 'givenAt', v.given_at)
              order by v.number) from visa_verdicts v where v.request_id = q.id) as verdicts,
            (select jsonb_agg(jsonb_build_object('part', m.part, 'body', m.body, 'writtenAt', m.written_at)
              order by m.written_at) from visa_comments m where m.request_id = q.id) as comments
          from visa_requests q join calls c on c.id = q.call_id
          where lower(q.address) in ${keysOf(id)} order by q.requested_at, q.id`.execute(db)
      ).rows,
  },
]
