import { sql } from 'kysely'
import { treeEliminator } from '../../platform/elimination.ts'
import type { Eliminator } from '../../platform/retention.ts'

/** Rôles et e-mails arrivés à leur terme. A letter goes with its application: its e-mail is held by it. */
export const eliminators: readonly Eliminator[] = [
  treeEliminator({
    kind: 'team',
    root: 'roles',
    due: (incubatorId, before) => sql`
      select r.id, 'Rôle terminé dans l’équipe' as label, r.ended_at as "from" from roles r
      where r.incubator_id = ${incubatorId} and r.ended_at < ${before}`,
  }),
  treeEliminator({
    kind: 'mail',
    root: 'mails',
    stops: ['letters', 'follower_notices'],
    due: (incubatorId, before) => sql`
      select m.id, 'Courrier du ' || to_char(coalesce(m.sent_at, m.created_at), 'DD/MM/YYYY') as label,
        coalesce(m.sent_at, m.created_at) as "from" from mails m
      where coalesce(m.incubator_id, (select h.incubator_id from host_incubator h)) = ${incubatorId}
        and coalesce(m.sent_at, m.created_at) < ${before}
        and not exists (select from letters l where l.mail_id = m.id)
        and not exists (select from follower_notices n where n.mail_id = m.id)`,
  }),
  treeEliminator({
    kind: 'passkey',
    root: 'passkeys',
    due: (incubatorId, before) => sql`
      select k.id, 'Clé d’accès retirée' as label, k.removed_at as "from" from passkeys k
      join account_homes h on h.person_id = k.person_id
      where h.incubator_id = ${incubatorId} and k.removed_at < ${before}`,
  }),
  treeEliminator({
    kind: 'former-address',
    root: [{ table: 'former_addresses' }, { table: 'former_posts' }],
    due: (incubatorId, before) => sql`
      select f.id, f.label, f."from" from (
        select id, person_id, 'Adresse retirée' as label, removed_at as "from" from former_addresses
        union all select id, person_id, 'Poste précédent', ended_at from former_posts) f
      join account_homes h on h.person_id = f.person_id
      where h.incubator_id = ${incubatorId} and f."from" < ${before}`,
  }),
]
