-- Days on which a person is away from a program. Where they begin and end as moments follows from
-- the time zone that the person lived in when saying so.
create table absence (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    program text not null,
    person_id uuid not null,
    starts_on date not null,
    ends_on date not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    constraint pk_absence primary key (id),
    constraint fk_absence_program foreign key (program) references program (slug),
    constraint fk_absence_person_id foreign key (person_id) references person (id),
    constraint ck_absence_days check (starts_on <= ends_on and starts_at < ends_at),
    constraint ex_absence_days exclude using gist
        (program with =, person_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index ix_absence_person_id on absence (person_id, program, ends_at);
create trigger tr_absence_audit after insert or update or delete on absence
    for each row execute function audit_write('owner=id', 'clear=program');
grant select, insert, update, delete on absence to ${application_role};

-- Whoever is away takes nobody meanwhile.
alter table profile add column away_until date;
create or replace function profile_keep_keys() returns trigger language plpgsql as $$
declare
    full_now boolean := not new.open_to_requests or new.away_until is not null
        or new.places_taken >= coalesce(new.capacity, 0);
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
