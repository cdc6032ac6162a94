import type { Generated } from 'kysely'
import type { AddressLabel } from './person.ts'

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
  label: Generated<AddressLabel>
  letters: Generated<boolean>
}

/** Taken away by its person, who keeps what was given to it. */
export interface FormerAddressTable {
  id: string
  person_id: string
  address: string
  key: string
  confirmed_at: Date
  removed_at: Date
}

export interface FormerPostTable {
  id: string
  person_id: string
  service: string
  post: string
  ended_at: Date
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
  /** Asked again from an expired link: the page does not show where it goes. */
  renewed: Generated<boolean>
}

declare module '../../platform/database/tables.ts' {
  interface Tables {
    people: PersonTable
    addresses: AddressTable
    former_addresses: FormerAddressTable
    former_posts: FormerPostTable
    sign_in_attempts: SignInAttemptTable
  }
}
