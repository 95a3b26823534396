-- A kept answer says nothing to whoever reads the table: only with the key that the caller sent can
-- it be found, compared and read. The answers kept so far name callers, and go.
delete from idempotency_key;
alter table idempotency_key
    drop constraint pk_idempotency_key,
    drop column caller,
    drop column key,
    drop column fingerprint,
    drop column status,
    drop column location,
    drop column tag,
    drop column body,
    add column id bytea not null,
    add column request bytea not null,
    add column answer bytea not null,
    add constraint pk_idempotency_key primary key (id),
    add constraint ck_idempotency_key_id check (length(id) = 32),
    add constraint ck_idempotency_key_request check (length(request) = 32);
