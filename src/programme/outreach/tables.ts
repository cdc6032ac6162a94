import type { Generated } from 'kysely'

export interface BriefingTable {
  id: string
  incubator_id: string
  call_id: string
  version: Generated<number>
  title: string
  starts_at: Date
  minutes: number
  place: string
  link: string
  seats: number | null
  notes: string
  created_by: string | null
  created_at: Date
  cancelled_at: Date | null
  cancelled_by: string | null
  cancel_reason: Generated<string>
}

export interface RegistrationTable {
  id: string
  incubator_id: string
  briefing_id: string
  address: string
  address_key: string
  name: string
  asked_at: Date
  confirmed_at: Date | null
  seated_at: Date | null
  left_at: Date | null
  reminded_at: Date | null
}

export interface AgentQuestionTable {
  id: string
  incubator_id: string
  call_id: string
  address: string
  body: string
  asked_at: Date
  confirmed_at: Date | null
  answer: Generated<string>
  answered_by: string | null
  answered_at: Date | null
  set_aside_by: string | null
  set_aside_at: Date | null
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    call_followers: {
      id: string
      incubator_id: string
      call_id: string
      address: string
      address_key: string
      asked_at: Date
      confirmed_at: Date | null
      left_at: Date | null
    }
    follower_notices: {
      follower_id: string
      notice: 'opening' | 'closing'
      mail_id: string
      sent_at: Date
    }
    briefings: BriefingTable
    registrations: RegistrationTable
    agent_questions: AgentQuestionTable
    published_answers: {
      id: string
      call_id: string
      question_id: string
      question: string
      answer: string
      published_by: string | null
      published_at: Date
      withdrawn_at: Date | null
      withdrawn_by: string | null
    }
  }
}
