import type { Eraser, PersonExport } from '../../platform/retention.ts'
import '../../platform/passkeys/tables.ts'
import './tables.ts'

/** A closed account opens nothing any more: its keys, codes, addresses and former posts go. */
export const erasers: readonly Eraser[] = [
  {
    slice: 'people',
    erase: async ({ db }, personId) => {
      for (const table of ['passkeys', 'recovery_codes', 'former_addresses', 'former_posts'] as const)
        await db.deleteFrom(table).where('person_id', '=', personId).execute()
    },
  },
]

export const exports: readonly PersonExport[] = [
  {
    slice: 'people',
    label: 'Vos adresses, présentes et retirées',
    list: async (db, personId) => [
      ...(await db
        .selectFrom('addresses')
        .select(['address', 'label', 'letters', 'confirmed_at as confirmedAt'])
        .where('person_id', '=', personId)
        .orderBy('confirmed_at')
        .execute()),
      ...(await db
        .selectFrom('former_addresses')
        .select(['address', 'confirmed_at as confirmedAt', 'removed_at as removedAt'])
        .where('person_id', '=', personId)
        .orderBy('removed_at')
        .execute()),
    ],
  },
  {
    slice: 'people',
    label: 'Vos postes précédents',
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
    list: (db, personId) =>
      db
        .selectFrom('passkeys')
        .select(['name', 'added_at as addedAt', 'used_at as usedAt', 'removed_at as removedAt'])
        .where('person_id', '=', personId)
        .orderBy('added_at')
        .execute(),
  },
]
