import type { Generated } from 'kysely'
import '../applications/tables.ts'
import type { Way } from './paper.ts'
import type { Channel } from './reception.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    keyed_applications: {
      application_id: string
      incubator_id: string
      channel: Channel
      received_at: Date
      reason: string
      name: string
      address: string
      postal: string
      phone: string
      keyed_by: string | null
      keyed_at: Date
      contact_version: Generated<number>
    }
    paper_letters: {
      id: string
      incubator_id: string
      application_id: string
      letter_id: string | null
      kind: string
      subject: string
      body: string
      written_at: Date
      way: Way | null
      /** 'YYYY-MM-DD' */
      given_on: string | null
      recorded_by: string | null
      recorded_at: Date | null
    }
    keyed_validations: {
      id: string
      application_id: string
      number: number
      way: 'link' | 'sheet'
      address: string
      token_hash: Buffer | null
      canonical: string
      asked_at: Date
      asked_by: string | null
      answer: 'valid' | 'wrong' | null
      answered_at: Date | null
      /** 'YYYY-MM-DD' */
      signed_on: string | null
      words: Generated<string>
      recorded_by: string | null
      scan_id: string | null
      no_scan_reason: Generated<string>
    }
  }
}
