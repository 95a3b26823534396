-- Orientation sessions, and times that are offered to one person. A person has one place or waits for one.
create table event (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    program text not null,
    kind text not null,
    person_id uuid,
    title text not null,
    description text,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text,
    link text,
    capacity integer not null,
    state text not null,
    constraint pk_event primary key (id),
    constraint fk_event_program foreign key (program) references program (slug),
    constraint fk_event_person_id foreign key (person_id) references person (id),
    constraint ck_event_kind check (kind in ('ORIENTATION', 'ONE_TO_ONE')),
    constraint ck_event_state check (state in ('SCHEDULED', 'CANCELLED')),
    constraint ck_event_one_to_one check ((kind = 'ONE_TO_ONE') = (person_id is not null)),
    constraint ck_event_capacity check (capacity between 1 and 500 and (kind <> 'ONE_TO_ONE' or capacity = 1)),
    constraint ck_event_duration check (ends_at - starts_at between interval '15 minutes' and interval '8 hours'),
    constraint ck_event_title_length check (char_length(title) <= 200),
    constraint ck_event_description_length check (char_length(description) <= 2000),
    constraint ck_event_place_length check (char_length(place) <= 300),
    constraint ck_event_link_length check (char_length(link) <= 500),
    constraint ck_event_link_is_safe check (link like 'https://%'),
    constraint ck_event_somewhere check (place is not null or link is not null)
);
create index ix_event_program_kind_starts_at on event (program, kind, starts_at, id);
create index ix_event_person_id_starts_at on event (person_id, starts_at, id) where person_id is not null;
create trigger tr_event_audit after insert or update or delete on event
    for each row execute function audit_write('clear=program,kind,state');
grant select, insert, update on event to ${application_role};

create table event_booking (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    event_id uuid not null,
    program text not null,
    person_id uuid not null,
    state text not null,
    state_since timestamptz not null,
    -- The order in which people came to the event, which nothing changes while they are in it.
    number integer not null,
    -- How often the calendar entry was sent; a calendar takes the highest.
    sequence integer not null,
    constraint pk_event_booking primary key (id),
    constraint uq_event_booking_event_id_number unique (event_id, number),
    constraint fk_event_booking_event_id foreign key (event_id) references event (id),
    constraint fk_event_booking_program foreign key (program) references program (slug),
    constraint fk_event_booking_person_id foreign key (person_id) references person (id),
    constraint ck_event_booking_state check (state in ('WAITING', 'BOOKED', 'ATTENDED', 'MISSED', 'CANCELLED'))
);
-- Nobody holds two places, and nobody waits who has one.
create unique index uq_event_booking_one_at_a_time on event_booking (program, person_id)
    where state in ('WAITING', 'BOOKED');
create index ix_event_booking_person_id on event_booking (person_id, program);
create trigger tr_event_booking_audit after insert or update or delete on event_booking
    for each row execute function audit_write('clear=program,state');
grant select, insert, update on event_booking to ${application_role};
