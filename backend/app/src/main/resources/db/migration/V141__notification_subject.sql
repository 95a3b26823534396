-- What a notification is about, so that a daily digest can be held against the facts once more.
alter table notification add column subject_id uuid;
update notification n set subject_id = e.subject_id from domain_event e where e.id = n.event_id;
delete from notification where subject_id is null;
alter table notification alter column subject_id set not null;
