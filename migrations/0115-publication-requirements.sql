-- What a publication of a call asks for, met or not, whatever slice says so; an extension says it goes without.
create view publication_requirements as
  select call_id, kind as detail from visa_requirements;
