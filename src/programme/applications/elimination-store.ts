import { sql } from 'kysely'
import type { Act } from '../../platform/act.ts'
import { treeEliminator } from '../../platform/elimination.ts'
import { forgetSubjects } from '../../platform/journal-erasure.ts'
import type { Eliminator } from '../../platform/retention.ts'
import './tables.ts'

const subjectsOf = (ids: readonly string[]) => ids.map(id => `application:${id}`)
const list = (texts: readonly string[]) => sql`(${sql.join(texts.length > 0 ? texts : [''])})`

/** Candidatures arrivées à leur terme : with all that hangs on them; a laureate's follow the product they became. */
export const eliminators: readonly Eliminator[] = [
  treeEliminator({
    kind: 'application.sent',
    root: 'applications',
    subject: 'application',
    stops: ['onboardings', 'onboarding_replacements', 'products'],
    held: (incubatorId, before) => sql`
      select a.id, 'Candidature ' || a.receipt || ', appel ' || c.slug as label, c.closes_at as "from",
        case when exists (select from products p where p.application_id = a.id) then 'le produit qui en est né'
          else 'sa mise en route' end as by
      from applications a join calls c on c.id = a.call_id
      where a.incubator_id = ${incubatorId} and a.confirmed_at is not null and c.closes_at < ${before}
        and (exists (select from onboardings o where o.application_id = a.id)
          or exists (select from onboarding_replacements o where o.application_id = a.id)
          or exists (select from products p where p.application_id = a.id))`,
    due: (incubatorId, before) => sql`
      select a.id, 'Candidature ' || a.receipt || ', appel ' || c.slug as label, c.closes_at as "from"
      from applications a join calls c on c.id = a.call_id
      where a.incubator_id = ${incubatorId} and a.confirmed_at is not null and c.closes_at < ${before}
        and not exists (select from onboardings o where o.application_id = a.id)
        and not exists (select from onboarding_replacements o where o.application_id = a.id)
        and not exists (select from products p where p.application_id = a.id)`,
    beside: { read: readBeside, remove: removeBeside },
  }),
]

async function readBeside(db: Act['db'], ids: readonly string[]) {
  const subjects = subjectsOf(ids)
  const rowsOf = async (table: string, column: string) => {
    const { rows } = await sql<{ row: object; of: string }>`select to_jsonb(c) as row,
        split_part(c.${sql.ref(column)}, ':', 2) as "of" from ${sql.table(table)} c
      where c.${sql.ref(column)} in ${list(subjects)}`.execute(db)
    return { table, rows: rows.map(({ row }) => row), owners: rows.map(({ of }) => new Set([of])) }
  }
  return [
    await rowsOf('notes', 'subject'),
    await rowsOf('mails', 'subject_ref'),
    await rowsOf('journal', 'subject'),
  ]
}

async function removeBeside(act: Act, ids: readonly string[]): Promise<void> {
  const { db } = act
  const gone = sql`(select unnest(${[...ids]}::uuid[]))`
  // How many there were, and how far each went, is kept without them.
  await sql`insert into eliminated_applications (call_id, reached, shortlisted, count)
    select call_id, coalesce(reached, 'to-screen'), coalesce(shortlist = 'shortlisted', false), count(*)
    from applications where id in ${gone} group by 1, 2, 3
    on conflict (call_id, reached, shortlisted) do update set count = eliminated_applications.count + excluded.count`.execute(
    db,
  )
  // The plan of an announcement counts what is left of it.
  await sql`update announcement_plans f set
      letters = f.letters - (select count(*) from letters l
        where l.announcement_id = f.announcement_id and l.application_id in ${gone}),
      decisions = f.decisions - (select count(*) from application_decisions d join announcements n
        on n.id = d.announcement_id and n.cancelled_at is null
        where d.announcement_id = f.announcement_id and d.application_id in ${gone})`.execute(db)
  const subjects = subjectsOf(ids)
  await sql`delete from notes where subject in ${list(subjects)}`.execute(db)
  const { rows } = await sql<{ id: string }>`select l.mail_id as id from letters l
    where l.application_id in ${gone} and l.mail_id is not null`.execute(db)
  await sql`update letters set mail_id = null where application_id in ${gone}`.execute(db)
  await sql`delete from mails where subject_ref in ${list(subjects)}
    or id = any(${rows.map(({ id }) => id)}::uuid[])`.execute(db)
  await forgetSubjects(db, subjects)
}
