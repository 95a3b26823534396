-- What all features share: extensions, the audit trail, the outbox, idempotency keys.
-- Runs as the owner of the database; the application signs in as ${application_role}.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Audit: one row for each write of an audited table and for each read of another's contact data.
create table audit_event (
    id bigint generated always as identity,
    occurred_at timestamptz not null default clock_timestamp(),
    actor text not null,
    action text not null,
    entity_type text not null,
    entity_id text not null,
    request_id text not null,
    remote_address text not null,
    before_values jsonb,
    after_values jsonb,
    constraint pk_audit_event primary key (id),
    constraint ck_audit_event_action check (action in ('CREATED', 'UPDATED', 'DELETED', 'READ'))
);
create index ix_audit_event_entity on audit_event (entity_type, entity_id, id);

-- The trail grows and never changes: not even the owner's sessions may rewrite it by accident.
create function audit_event_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail cannot be changed';
end $$;
create trigger tr_audit_event_frozen before update or delete or truncate on audit_event
    for each statement execute function audit_event_refuse_change();

-- Records a write. Arguments of the trigger name columns whose values are not kept.
create function audit_write() returns trigger language plpgsql security definer set search_path = public as $$
declare
    old_values jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    new_values jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    secret text;
begin
    if tg_op = 'UPDATE' and old_values = new_values then
        return null;
    end if;
    foreach secret in array coalesce(tg_argv, '{}') loop
        if old_values ? secret then
            old_values := jsonb_set(old_values, array[secret], '"[not kept]"');
        end if;
        if new_values ? secret then
            new_values := jsonb_set(new_values, array[secret], '"[not kept]"');
        end if;
    end loop;
    insert into audit_event (actor, action, entity_type, entity_id, request_id, remote_address, before_values, after_values)
    values (
        coalesce(nullif(current_setting('mentorship.actor', true), ''), session_user),
        case tg_op when 'INSERT' then 'CREATED' when 'UPDATE' then 'UPDATED' else 'DELETED' end,
        tg_table_name,
        coalesce(new_values ->> 'id', old_values ->> 'id', new_values ->> 'slug', ''),
        coalesce(nullif(current_setting('mentorship.request_id', true), ''), 'none'),
        coalesce(nullif(current_setting('mentorship.remote_address', true), ''), 'none'),
        old_values,
        new_values);
    return null;
end $$;

grant usage on schema public to ${application_role};
grant select, insert on audit_event to ${application_role};

create table outbox_message (
    id uuid,
    topic text not null,
    payload jsonb not null,
    created_at timestamptz not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    delivered_at timestamptz,
    last_error text,
    constraint pk_outbox_message primary key (id)
);
create index ix_outbox_message_due_at on outbox_message (due_at) where delivered_at is null;
grant select, insert, update, delete on outbox_message to ${application_role};

create table idempotency_key (
    caller text not null,
    key text not null,
    fingerprint text not null,
    created_at timestamptz not null,
    status integer,
    location text,
    tag text,
    body text,
    constraint pk_idempotency_key primary key (caller, key)
);
grant select, insert, update, delete on idempotency_key to ${application_role};
