import type { Db } from '../../platform/database/tables.ts'
import type { LogoType } from './logo.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    logos: {
      incubator_id: string
      hash: string
      type: LogoType
      content: Buffer
      saved_by: string | null
      saved_at: Date
    }
  }
}

/** A logo by its content; only one that an incubator shows today. */
export const findLogo = (db: Db, hash: string) =>
  db
    .selectFrom('logos as l')
    .innerJoin('incubators as i', join =>
      join.onRef('i.id', '=', 'l.incubator_id').onRef('i.logo_hash', '=', 'l.hash'),
    )
    .select(['l.type', 'l.content'])
    .where('l.hash', '=', hash)
    .limit(1)
    .executeTakeFirst()
