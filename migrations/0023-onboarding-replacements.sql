-- Remplacement : the application that takes the place of a laureate who stands down; told by a letter of its own.
-- Its onboarding, once opened, says the same in replaces_id. Ended when that application is lost in turn beforehand.
create table onboarding_replacements (
  id uuid primary key,
  onboarding_id uuid not null references onboardings,
  application_id uuid not null references applications,
  made_by uuid references people,
  made_at timestamptz not null,
  ended_at timestamptz
);
create unique index onboarding_replacements_once on onboarding_replacements (onboarding_id) where ended_at is null;
create unique index onboarding_replacements_for on onboarding_replacements (application_id) where ended_at is null;
