import type { Generated } from 'kysely'

export interface PersonTable {
  id: string
  name: Generated<string>
  service: Generated<string>
  post: Generated<string>
  created_at: Date
  erased_at: Date | null
}

export interface AddressTable {
  id: string
  person_id: string
  address: string
  key: string
  confirmed_at: Date
  created_at: Date
}

export interface SignInAttemptTable {
  id: string
  browser_hash: Buffer | null
  purpose: 'sign-in' | 'add-address'
  person_id: string | null
  address: string
  token_hash: Buffer
  code_hash: Buffer
  tries: Generated<number>
  next_path: string
  created_at: Date
  expires_at: Date
  used_at: Date | null
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    people: PersonTable
    addresses: AddressTable
    sign_in_attempts: SignInAttemptTable
  }
}
