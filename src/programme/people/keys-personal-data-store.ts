import type { Eraser, PersonExport } from '../../platform/retention.ts'
import '../../platform/passkeys/tables.ts'
import './tables.ts'

const HELD = ['passkeys', 'recovery_codes', 'former_addresses', 'former_posts'] as const

/** A closed account opens nothing any more: its keys, codes, former addresses and former posts go. */
export const erasers: readonly Eraser[] = [
  {
    slice: 'people',
    tables: HELD,
    erase: async ({ db }, personId) => {
      for (const table of HELD) await db.deleteFrom(table).where('person_id', '=', personId).execute()
    },
  },
]

export const exports: readonly PersonExport[] = [
  {
    slice: 'people',
    label: 'Vos adresses retirées',
    tables: ['former_addresses'],
    list: (db, personId) =>
      db
        .selectFrom('former_addresses')
        .select(['address', 'confirmed_at as confirmedAt', 'removed_at as removedAt'])
        .where('person_id', '=', personId)
        .orderBy('removed_at')
        .execute(),
  },
  {
    slice: 'people',
    label: 'Vos postes précédents',
    tables: ['former_posts'],
    list: (db, personId) =>
      db
        .selectFrom('former_posts')
        .select(['service', 'post', 'ended_at as endedAt'])
        .where('person_id', '=', personId)
        .orderBy('ended_at')
        .execute(),
  },
  {
    slice: 'people',
    label: 'Vos clés d’accès',
    tables: ['passkeys', 'recovery_codes'],
    list: (db, personId) =>
      db
        .selectFrom('passkeys')
        .select(['name', 'added_at as addedAt', 'used_at as usedAt', 'removed_at as removedAt'])
        .where('person_id', '=', personId)
        .orderBy('added_at')
        .execute(),
  },
]
