-- Recevabilité: a new version sent since the last screening decision, and the lists it makes.
-- The two states are derived by the database itself, so that lists filter and count on an index.
alter table applications
  -- when the version that counts was sent, if it was since the last screening decision
  add column resent_at timestamptz,
  -- last day to complete, of the last screening decision
  add column complete_by date;
alter table applications
  -- where the screening stands, whatever came after
  add column screening_state text generated always as (
    case
      when screening is null then 'to-screen'
      when screening <> 'admissible' and resent_at is not null then 'completed'
      else screening
    end) stored,
  -- the last stage reached
  add column reached text generated always as (
    case
      when withdrawn_at is not null then 'withdrawn'
      when selection is not null then selection
      when shortlist is not null then shortlist
      when screening is null then 'to-screen'
      when screening <> 'admissible' and resent_at is not null then 'completed'
      else screening
    end) stored;
create index applications_screening_state on applications (call_id, screening_state, sent_at, id)
  where confirmed_at is not null and withdrawn_at is null;
create index applications_reached on applications (call_id, reached, sent_at desc, id)
  where confirmed_at is not null;
create index applications_overdue on applications (call_id, complete_by)
  where screening_state = 'to-complete' and confirmed_at is not null and withdrawn_at is null;
