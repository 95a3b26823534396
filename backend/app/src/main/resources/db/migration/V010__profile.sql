create table profile (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    person_id uuid not null,
    program text not null,
    role text not null,
    headline text not null,
    summary text not null,
    years_of_experience integer,
    cadence text,
    capacity integer,
    places_taken integer not null,
    open_to_requests boolean not null,
    short_term_goal text,
    long_term_goal text,
    reason_for_joining text,
    non_availability text,
    draft boolean not null,
    listed boolean not null,
    retired boolean not null,
    search_text text not null,
    constraint pk_profile primary key (id),
    constraint fk_profile_person_id foreign key (person_id) references person (id),
    constraint fk_profile_program foreign key (program) references program (slug),
    constraint ck_profile_role check (role in ('MENTOR', 'MENTEE')),
    constraint ck_profile_cadence check (cadence in ('WEEKLY', 'BIWEEKLY', 'MONTHLY')),
    constraint ck_profile_years_of_experience check (years_of_experience between 0 and 70),
    constraint ck_profile_capacity check (case role when 'MENTOR' then capacity is not null and capacity >= 1
        else capacity is null end),
    -- A mentor never has more open engagements than places, whatever happens at the same time.
    constraint ck_profile_places_taken check (places_taken between 0 and coalesce(capacity, 0)),
    constraint ck_profile_listed check (not listed or (role = 'MENTOR' and not draft and not retired))
);
create unique index uq_profile_live on profile (person_id, program, role) where not retired;
create index ix_profile_person_id on profile (person_id);
create index ix_profile_directory on profile (program, id) where listed;
create index ix_profile_search_text on profile using gin (search_text gin_trgm_ops) where listed;
create trigger tr_profile_audit after insert or update or delete on profile
    for each row execute function audit_write('search_text');
grant select, insert, update on profile to ${application_role};

create table profile_term (
    profile_id uuid not null,
    kind text not null,
    code text not null,
    constraint pk_profile_term primary key (profile_id, kind, code),
    constraint fk_profile_term_profile_id foreign key (profile_id) references profile (id),
    constraint fk_profile_term_kind_code foreign key (kind, code) references taxonomy_term (kind, code)
);
create index ix_profile_term_kind_code on profile_term (kind, code, profile_id);
create trigger tr_profile_term_audit after insert or update or delete on profile_term
    for each row execute function audit_write();
grant select, insert, delete on profile_term to ${application_role};

create table profile_meeting_mode (
    profile_id uuid not null,
    mode text not null,
    constraint pk_profile_meeting_mode primary key (profile_id, mode),
    constraint fk_profile_meeting_mode_profile_id foreign key (profile_id) references profile (id),
    constraint ck_profile_meeting_mode_mode check (mode in ('VIDEO', 'PHONE', 'EMAIL', 'IN_PERSON'))
);
create index ix_profile_meeting_mode_mode on profile_meeting_mode (mode, profile_id);
create trigger tr_profile_meeting_mode_audit after insert or update or delete on profile_meeting_mode
    for each row execute function audit_write();
grant select, insert, delete on profile_meeting_mode to ${application_role};
