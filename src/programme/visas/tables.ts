import type { Generated } from 'kysely'
import type { Verdict, VisaKind } from './visa.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    visa_requirements: { call_id: string; kind: VisaKind; set_by: string | null; set_at: Date }
    visa_requests: {
      id: string
      incubator_id: string
      call_id: string
      kind: VisaKind
      name: string
      address: string
      requested_by: string | null
      requested_at: Date
      reminded_at: Date | null
      revoked_at: Date | null
      revoked_by: string | null
    }
    visa_verdicts: {
      id: string
      request_id: string
      number: number
      guide_number: number
      verdict: Verdict
      words: Generated<string>
      given_at: Date
    }
    visa_comments: {
      id: string
      request_id: string
      part: string
      guide_number: number
      body: string
      written_at: Date
    }
  }
}
