import type { ColumnType, Generated } from 'kysely'

/** The public half of a passkey: what checks a signature, nothing that makes one. */
export interface PasskeyTable {
  id: string
  person_id: string
  credential_id: string
  public_key: Buffer
  counter: ColumnType<number, number | undefined, number>
  transports: Generated<string[]>
  name: string
  added_at: Date
  used_at: Date | null
  removed_at: Date | null
  removed_by: string | null
}

/** For whoever has lost their key: used once, only a hash is kept. */
export interface RecoveryCodeTable {
  id: string
  person_id: string
  code_hash: Buffer
  created_at: Date
  used_at: Date | null
}

declare module '../database/tables.ts' {
  interface Tables {
    passkeys: PasskeyTable
    recovery_codes: RecoveryCodeTable
  }
}
