-- A private note is a resource of its own: it has a version, and tells when and by whom it was
-- written. Until now only its author could write it, and when it was changed last is all that is
-- known.
alter table private_note add column version bigint not null default 0;
alter table private_note add column created_at timestamptz;
alter table private_note add column updated_by text;
alter table private_note disable trigger tr_private_note_audit;
update private_note set created_at = updated_at, updated_by = 'person:' || author_id;
alter table private_note enable trigger tr_private_note_audit;
alter table private_note alter column version drop default;
alter table private_note alter column created_at set not null;
alter table private_note alter column updated_by set not null;
