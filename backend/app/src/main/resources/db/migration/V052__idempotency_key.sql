-- A key is written together with its answer, and forgotten after a day. The answers kept so far
-- name addresses that lead nowhere.
delete from idempotency_key;
alter table idempotency_key
    alter column status set not null,
    alter column location set not null,
    alter column tag set not null,
    alter column body set not null;
create index ix_idempotency_key_created_at on idempotency_key (created_at);
