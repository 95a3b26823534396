-- The trail can never be changed, and what people wrote or are called must be forgotten one day: so
-- it keeps what changed, people by their ids, and of each text its length and a keyed hash. A column
-- is readable only if its type is no text (ids, numbers, dates, yes and no) or its trigger declares
-- it clear, because it takes one of a few values. A column that is forgotten there is hashed.
grant select on flyway_schema_history to ${application_role};

-- Known to the owner alone: who does not have it cannot try which text a hash belongs to.
create table audit_key (
    key bytea not null,
    constraint pk_audit_key primary key (key)
);
create unique index uq_audit_key_one on audit_key ((true));
insert into audit_key (key)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

-- A text as the trail keeps it. The place is hashed with it: equal texts of two rows look different,
-- so nobody learns one by writing the other.
create function audit_text(place text, value text) returns jsonb
language sql stable set search_path = public, pg_temp as $$
    select jsonb_build_object('length', length(value), 'hash',
        encode(sha256(key || sha256(key || convert_to(place || E'\n' || value, 'UTF8'))), 'hex'))
    from audit_key
$$;
revoke execute on function audit_text from public;

-- The values of a row as the trail keeps them.
create function audit_values(entity text, owner text, row_values jsonb, clear text[]) returns jsonb
language sql stable set search_path = public, pg_temp as $$
    select jsonb_object_agg(v.key, case
        when v.value = 'null' or v.key = any (clear) or t.typname is not null then v.value
        else audit_text(concat_ws(E'\n', entity, owner, v.key), row_values ->> v.key) end)
    from jsonb_each(row_values) v
    left join pg_attribute a on a.attrelid = to_regclass(entity) and a.attname = v.key
    left join pg_type t on t.oid = a.atttypid
        and t.typname in ('uuid', 'bool', 'int2', 'int4', 'int8', 'numeric', 'date', 'timestamptz')
$$;
revoke execute on function audit_values from public;

-- The id of what a row belongs to. A path is a column, or a column that leads to another table and
-- the column there: agreement_id/agreement/engagement_id.
create function audit_owner(path text, row_values jsonb) returns text
language plpgsql stable set search_path = public, pg_temp as $$
declare
    owner text := row_values ->> split_part(path, '/', 1);
begin
    if path like '%/%' then
        execute format('select %I::text from %I where id = $1',
            split_part(path, '/', 3), split_part(path, '/', 2)) into owner using owner::uuid;
    end if;
    return owner;
end $$;
revoke execute on function audit_owner from public;

-- Records a write. Arguments of the trigger: owner=column when the row is a part of something else,
-- clear=column,column for texts that take one of a few values.
create or replace function audit_write() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    -- Who changed a row is the actor of the event.
    old_values jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - 'updated_by' end;
    new_values jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - 'updated_by' end;
    path text := 'id';
    owner text;
    clear text[] := '{}';
    argument text;
begin
    foreach argument in array coalesce(tg_argv, '{}') loop
        case split_part(argument, '=', 1)
            when 'owner' then path := split_part(argument, '=', 2);
            when 'clear' then clear := string_to_array(split_part(argument, '=', 2), ',');
            else raise exception 'audit_write takes owner= and clear=, not %', argument;
        end case;
    end loop;
    owner := audit_owner(path, coalesce(new_values, old_values));
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(key, b.value), jsonb_object_agg(key, a.value)
        into old_values, new_values
        from jsonb_each(old_values) b join jsonb_each(new_values) a using (key)
        where b.value <> a.value;
        if new_values is null then
            return null;
        end if;
    end if;
    insert into audit_event (actor, action, entity_type, entity_id, request_id, remote_address, before_values, after_values)
    values (
        coalesce(nullif(current_setting('mentorship.actor', true), ''), 'database:' || session_user),
        case tg_op when 'INSERT' then 'CREATED' when 'UPDATE' then 'UPDATED' else 'DELETED' end,
        tg_table_name,
        owner,
        coalesce(nullif(current_setting('mentorship.request_id', true), ''), 'none'),
        coalesce(nullif(current_setting('mentorship.remote_address', true), ''), 'none'),
        audit_values(tg_table_name, owner, old_values, clear),
        audit_values(tg_table_name, owner, new_values, clear));
    return null;
end $$;

create temporary table declared (entity text, path text, clear text[]) on commit drop;
insert into declared values
    ('program', 'slug', '{slug,document}'),
    ('person', 'id', '{employment,isso_standing}'),
    ('person_block', 'blocker_id', '{}'),
    ('profile', 'id', '{program,role,cadence}'),
    ('profile_term', 'profile_id', '{kind,code}'),
    ('profile_meeting_mode', 'profile_id', '{mode}'),
    ('enrollment', 'id', '{program,role,state}'),
    ('engagement', 'id', '{program,state,proposed_cadence}'),
    ('agreement', 'engagement_id', '{cadence}'),
    ('agreement_channel', 'agreement_id/agreement/engagement_id', '{channel}'),
    ('agreement_signature', 'agreement_id/agreement/engagement_id', '{}'),
    ('goal', 'id', '{status}'),
    ('match_request', 'id', '{program,origin,proposed_cadence,status,mentee_answer,mentor_answer}'),
    ('meeting', 'id', '{program,mode,state}'),
    ('meeting_report', 'id', '{state,mode,progress}'),
    ('private_note', 'id', '{}'),
    ('survey', 'id', '{program,audience,state}'),
    ('survey_invitation', 'id', '{}'),
    ('survey_response', 'id', '{}');

do $$
declare
    d record;
begin
    for d in select * from declared loop
        execute format('drop trigger %I on %I', 'tr_' || d.entity || '_audit', d.entity);
        execute format('create trigger %I after %s for each row %s execute function audit_write(%L, %L)',
            'tr_' || d.entity || '_audit',
            case d.entity when 'survey_response' then 'insert on survey_response'
                else format('insert or update or delete on %I', d.entity) end,
            -- An audit event names who acts, so an anonymous response leaves none.
            case d.entity when 'survey_response' then 'when (new.invitation_id is not null)' end,
            'owner=' || d.path, 'clear=' || array_to_string(d.clear, ','));
    end loop;
end $$;

-- What the trail has kept so far takes the new form. It is frozen again before anybody sees it.
alter table audit_event disable trigger tr_audit_event_frozen;

-- What an event has told so far, without what it only said not to tell.
create function audit_event_told(row_values jsonb) returns jsonb language sql immutable as $$
    select jsonb_object_agg(key, value) from jsonb_each(row_values - 'updated_by')
    where value <> '"[not kept]"'
$$;

update audit_event e
set actor = coalesce('person:' || (select p.id from person p where p.subject = e.actor), 'unknown');

with told as (
    select e.id, e.action, d.entity, d.clear,
           coalesce(audit_owner(d.path, coalesce(e.after_values, e.before_values)), e.entity_id) as owner,
           audit_event_told(e.before_values) as old_values,
           audit_event_told(e.after_values) as new_values
    from audit_event e join declared d on d.entity = e.entity_type
    where e.action <> 'READ'),
kept as (
    select t.id, t.entity, t.clear, t.owner,
           case when t.action = 'UPDATED' then c.old_values else t.old_values end as old_values,
           case when t.action = 'UPDATED' then c.new_values else t.new_values end as new_values
    from told t cross join lateral (
        select jsonb_object_agg(key, b.value) as old_values, jsonb_object_agg(key, a.value) as new_values
        from jsonb_each(t.old_values) b join jsonb_each(t.new_values) a using (key)
        where b.value <> a.value) c)
update audit_event e
set entity_id = k.owner,
    before_values = audit_values(k.entity, k.owner, k.old_values, k.clear),
    after_values = audit_values(k.entity, k.owner, k.new_values, k.clear)
from kept k where k.id = e.id;
drop function audit_event_told;

alter table audit_event enable trigger tr_audit_event_frozen;
