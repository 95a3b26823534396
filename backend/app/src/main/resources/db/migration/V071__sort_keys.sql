-- Lists are walked along an index, so what they are sorted by stands in their own table. The
-- database keeps these columns itself: whoever writes a row does not name them.

-- A person's name as it is found and sorted. Its order is that of code points, on every machine.
alter table person add column sort_name text collate "C" not null generated always as (fold_text(name)) stored;
create index ix_person_sort_name on person using gin (sort_name gin_trgm_ops);

alter table enrollment add column sort_name text collate "C" not null default '';
alter table profile
    add column sort_name text collate "C" not null default '',
    -- Whether the mentor takes nobody at the moment. It moves by itself, while people read the
    -- directory, so the transactions that changed it last are kept: see no_room_in.
    add column no_room boolean not null default true,
    add column room_changes bigint[] not null default '{}',
    add column room_changed bigint not null default 0;
alter table meeting_report
    add column program text,
    add column engagement_id uuid;

alter table enrollment disable trigger tr_enrollment_audit;
alter table profile disable trigger tr_profile_audit;
alter table meeting_report disable trigger tr_meeting_report_audit;
update enrollment e set sort_name = p.sort_name from person p where p.id = e.person_id;
update profile f
set sort_name = p.sort_name,
    search_text = fold_text(f.search_text),
    no_room = not f.open_to_requests or f.places_taken >= coalesce(f.capacity, 0)
from person p where p.id = f.person_id;
update meeting_report r set program = m.program, engagement_id = m.engagement_id
from meeting m where m.id = r.meeting_id;
alter table enrollment enable trigger tr_enrollment_audit;
alter table profile enable trigger tr_profile_audit;
alter table meeting_report enable trigger tr_meeting_report_audit;

alter table meeting_report
    alter column program set not null,
    alter column engagement_id set not null,
    add constraint fk_meeting_report_program foreign key (program) references program (slug),
    add constraint fk_meeting_report_engagement_id foreign key (engagement_id) references engagement (id);

-- The name of the person, who cannot get another at the same time.
create function take_sort_name() returns trigger language plpgsql as $$
begin
    select sort_name into new.sort_name from person where id = new.person_id for share;
    return new;
end $$;
create trigger tr_enrollment_sort_name before insert on enrollment
    for each row execute function take_sort_name();
create trigger tr_profile_sort_name before insert on profile
    for each row execute function take_sort_name();

create function pass_on_sort_name() returns trigger language plpgsql as $$
begin
    update enrollment set sort_name = new.sort_name where person_id = new.id;
    update profile set sort_name = new.sort_name where person_id = new.id;
    return null;
end $$;
create trigger tr_person_sort_name after update of name on person
    for each row when (old.sort_name <> new.sort_name) execute function pass_on_sort_name();

create function profile_keep_keys() returns trigger language plpgsql as $$
declare
    full_now boolean := not new.open_to_requests or new.places_taken >= coalesce(new.capacity, 0);
    changed bigint;
begin
    if tg_op = 'INSERT' or new.search_text <> old.search_text then
        new.search_text := fold_text(new.search_text);
    end if;
    if tg_op = 'UPDATE' and full_now <> old.no_room then
        changed := pg_current_xact_id()::text::bigint;
        new.room_changes := (old.room_changes || changed)[greatest(1, cardinality(old.room_changes) - 14):];
        new.room_changed := changed;
    end if;
    new.no_room := full_now;
    return new;
end $$;
create trigger tr_profile_keys before insert or update on profile
    for each row execute function profile_keep_keys();

create function take_meeting_keys() returns trigger language plpgsql as $$
begin
    select program, engagement_id into new.program, new.engagement_id from meeting where id = new.meeting_id;
    return new;
end $$;
create trigger tr_meeting_report_keys before insert on meeting_report
    for each row execute function take_meeting_keys();

-- What a statement sees at this moment, to be asked for later.
create function current_snapshot() returns text
language sql stable parallel safe
return pg_current_snapshot()::text;

-- What no_room was for whoever saw the database as this snapshot: turned back once for each change
-- that the snapshot does not see. Numbers from beyond the present came with a restored dump.
create function no_room_in(no_room boolean, room_changes bigint[], snapshot text) returns boolean
language sql stable parallel safe
return no_room <> (
    select count(*) % 2 = 1 from unnest(room_changes) change
    where change < pg_snapshot_xmax(pg_current_snapshot())::text::bigint
    and not pg_visible_in_snapshot(change::text::xid8, snapshot::pg_snapshot));
