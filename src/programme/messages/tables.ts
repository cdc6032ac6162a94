import type { CivilDate } from '../../platform/dates.ts'
import type { Side } from './message.ts'

export interface ThreadMessageTable {
  id: string
  incubator_id: string
  call_id: string
  application_id: string
  number: number
  side: Side
  author_id: string | null
  body: string
  token: string
  written_at: Date
  promised_on: CivilDate | null
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    thread_messages: ThreadMessageTable
    thread_reads: { application_id: string; person_id: string; number: number; read_at: Date }
    thread_settlings: {
      id: string
      application_id: string
      number: number
      settled_by: string | null
      settled_at: Date
    }
    reply_delays: {
      id: string
      incubator_id: string
      number: number
      days: number
      set_by: string | null
      set_at: Date
    }
    /** Derived by the database. */
    threads: {
      application_id: string
      call_id: string
      last_number: number
      last_at: Date
      answered: number
      waiting_since: Date | null
      promised_on: CivilDate | null
    }
  }
}
