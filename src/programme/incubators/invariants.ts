import { sql } from 'kysely'
import type { Invariant } from '../../platform/invariant.ts'

/** Invariants : an incubator with a team has a head, and the logo it shows is kept. */
const headed: Invariant = {
  name: 'un incubateur qui a une équipe a une personne responsable',
  async breaches(db) {
    const { rows } = await sql<{ id: string }>`
      select distinct r.incubator_id as id from roles r
      where r.ended_at is null and r.incubator_id is not null and not exists (
        select 1 from roles h
        where h.incubator_id = r.incubator_id and h.role = 'head' and h.ended_at is null)`.execute(db)
    return rows.map(({ id }) => ({ subject: `incubator:${id}` }))
  },
}

const logoKept: Invariant = {
  name: "le logo d'un incubateur est gardé",
  async breaches(db) {
    const { rows } = await sql<{ id: string }>`
      select i.id from incubators i
      where i.logo_hash is not null and not exists (
        select 1 from logos l where l.incubator_id = i.id and l.hash = i.logo_hash)`.execute(db)
    return rows.map(({ id }) => ({ subject: `incubator:${id}` }))
  },
}

export const invariants: Invariant[] = [headed, logoKept]
