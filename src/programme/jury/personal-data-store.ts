import { sql } from 'kysely'
import type { PersonExport, Staying, Withheld } from '../../platform/retention.ts'
import { toldTo } from '../applications/personal-data-store.ts'

/** Données du jury : for a candidate once answered, the marks and remarks; for a juror, what they wrote. */
// The criteria, in words, with what a review says of each.
const marks = sql`(select jsonb_agg(jsonb_build_object('criterion', k.name, 'weight', k.weight,
    'mark', r.scores ->> k.id::text, 'remark', coalesce(r.comments ->> k.id::text, '')) order by k.position)
  from review_criteria k where k.call_id = r.call_id)`

// What the jury's work is about is settled: the shortlist, or the selection after it, was told.
const answered = (id: string, now: Date) =>
  sql`(select t.application_id from (${toldTo(id, now)}) t where t.stage in ('shortlist', 'selection'))`

const counted = sql`r.submitted_at is not null and not exists (
  select from recusals x join seats s on s.person_id = x.person_id
  where s.id = r.seat_id and x.application_id = r.application_id and x.lifted_at is null)`

export const exports: readonly PersonExport[] = [
  {
    slice: 'jury',
    label: 'Les notes et les remarques du jury sur vos candidatures',
    tables: ['reviews', 'review_criteria'],
    list: async (db, id, now) =>
      (
        await sql<object>`select r.application_id as application,
            row_number() over (partition by r.application_id order by md5(r.id::text)) as review,
            r.total as "weightedMark", ${marks} as marks, r.sentence as "sentenceForYou"
          from reviews r where r.application_id in ${answered(id, now)} and ${counted}
          order by 1, 2`.execute(db)
      ).rows,
  },
  {
    slice: 'jury',
    label: 'Les évaluations que vous avez écrites, membre du jury',
    tables: ['reviews', 'review_submissions', 'assignments'],
    list: async (db, id) =>
      (
        await sql<object>`select c.slug as call, r.application_id as application, r.total as "weightedMark",
            ${marks} as marks, r.comment, r.sentence, r.saved_at as "savedAt", r.submitted_at as "submittedAt"
          from reviews r join seats s on s.id = r.seat_id join calls c on c.id = r.call_id
          where s.person_id = ${id} and not exists (select from recusals x where x.person_id = ${id}
            and x.application_id = r.application_id and x.lifted_at is null)
          order by r.saved_at, r.id`.execute(db)
      ).rows,
  },
]

export const withheld: readonly Withheld[] = [
  {
    slice: 'jury',
    label: 'Commentaires généraux des membres du jury',
    why: 'Écrits pour la délibération seule : la loi les garde secrets, comme le nom de qui a évalué.',
    tables: ['reviews'],
    count: async (db, id, now) =>
      (
        await sql<{ count: number }>`select count(*) from reviews r
          where r.application_id in ${answered(id, now)} and ${counted} and btrim(r.comment) <> ''`.execute(
          db,
        )
      ).rows[0]?.count ?? 0,
  },
]

export const stays: readonly Staying[] = [
  {
    kind: 'jury.review',
    list: async (db, id) =>
      (
        await sql<{ what: string; incubatorId: string; from: Date | null }>`
          select case count(*) when 1 then 'Une évaluation que vous avez écrite'
              else count(*) || ' évaluations que vous avez écrites' end as what, r.incubator_id as "incubatorId",
            c.closes_at as "from"
          from reviews r join seats s on s.id = r.seat_id join calls c on c.id = r.call_id
          where s.person_id = ${id} group by r.incubator_id, c.id order by c.closes_at`.execute(db)
      ).rows,
  },
]
