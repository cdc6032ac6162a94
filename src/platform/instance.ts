import type { Db } from './database/tables.ts'

declare module './database/tables.ts' {
  interface Tables {
    instance: { single?: boolean; demonstration: boolean }
  }
}

/**
 * Whether this database is a demonstration. The first start says so once for all: real data started without
 * `--empty` stay real, and a demonstration stays one.
 * @param wanted what the configuration asks of a new database
 * @param hasData whether someone already works on it
 */
export async function settleDemonstration(db: Db, wanted: boolean, hasData: boolean): Promise<boolean> {
  await db
    .insertInto('instance')
    .values({ demonstration: wanted && !hasData })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return (await db.selectFrom('instance').select('demonstration').executeTakeFirstOrThrow()).demonstration
}
