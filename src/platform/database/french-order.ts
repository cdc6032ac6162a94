import { sql } from 'kysely'

/** A column of people's names in the order of a French list: « Étienne » with the E, whatever the case. */
export const inFrench = (column: string) => sql`${sql.ref(column)} collate "fr-x-icu"`
