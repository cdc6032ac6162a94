-- Courriers non remis: what the team did of each. A letter sent anew is another one that cites the first, once.
create table mail_resends (
  mail_id uuid primary key references mails,
  of_mail_id uuid not null references mails unique,
  sent_by uuid references people,
  sent_at timestamptz not null
);

-- Told otherwise: by telephone, on paper.
create table mail_settlings (
  mail_id uuid primary key references mails,
  settled_by uuid references people,
  settled_at timestamptz not null
);

create index mails_undelivered on mails (incubator_id) where state in ('refused', 'to-check', 'bounced');
create index mails_retried on mails (incubator_id) where state = 'queued' and attempts > 0;

-- Letters of an incubator that did not arrive, or not yet, and of which nothing was done; with the call they are of.
create view undelivered_mails as
  select m.id, m.incubator_id, m.person_id, m.kind, m.recipient, m.subject_ref, m.created_at, m.attempts,
    m.state, coalesce(b.permanent, m.state = 'refused') as permanent,
    coalesce(b.status, '') as status, coalesce(nullif(b.diagnostic, ''), m.last_error, '') as diagnostic,
    coalesce(b.reported_at, m.sending_at, m.created_at) as failed_at,
    coalesce(a.id, l.application_id) as application_id,
    coalesce(a.call_id, n.call_id, c.id) as call_id,
    -- whether the team may know whom it was for: not one who writes a draft, follows a call or asks about it
    case
      when a.id is not null then a.confirmed_at is not null
      when l.id is not null then true
      when c.id is not null then exists (select from application_authors x join applications o on o.id = x.application_id
        where x.person_id = m.person_id and o.call_id = c.id and o.confirmed_at is not null)
      else coalesce(m.subject_ref, '') ~ '^(reexamination|seat|visa|onboarding|product|incubator):'
    end as named
  from mails m
  left join mail_bounces b on b.mail_id = m.id
  left join applications a on a.id = case when m.subject_ref ~ '^application:[0-9a-f-]{36}$'
    then substr(m.subject_ref, 13)::uuid end
  left join letters l on l.id = case when m.subject_ref ~ '^letter:[0-9a-f-]{36}$'
    then substr(m.subject_ref, 8)::uuid end
  left join announcements n on n.id = l.announcement_id
  left join calls c on c.id = case when m.subject_ref ~ '^call:[0-9a-f-]{36}$'
    then substr(m.subject_ref, 6)::uuid end
  where m.incubator_id is not null
    and (m.state in ('refused', 'to-check', 'bounced') or (m.state = 'queued' and m.attempts > 0))
    and not exists (select from mail_resends r where r.of_mail_id = m.id)
    and not exists (select from mail_settlings s where s.mail_id = m.id)
    -- a decision sent anew from its announcement
    and (l.id is null or l.mail_id = m.id);
