create table person (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    subject text not null,
    given_name text not null,
    family_name text not null,
    name text not null,
    email text not null,
    phone text,
    component text,
    employment text,
    isso_standing text,
    manager_name text,
    manager_email text,
    time_zone text not null,
    constraint pk_person primary key (id),
    constraint uq_person_subject unique (subject),
    constraint ck_person_employment check (employment in ('FEDERAL', 'CONTRACTOR')),
    constraint ck_person_isso_standing check (isso_standing in ('ISSO', 'SERVICE_ISSO', 'NOT_AN_ISSO'))
);
create trigger tr_person_audit after insert or update or delete on person
    for each row execute function audit_write('email', 'phone', 'manager_name', 'manager_email');
grant select, insert, update on person to ${application_role};

create table person_block (
    blocker_id uuid not null,
    blocked_id uuid not null,
    created_at timestamptz not null,
    constraint pk_person_block primary key (blocker_id, blocked_id),
    constraint fk_person_block_blocker_id foreign key (blocker_id) references person (id),
    constraint fk_person_block_blocked_id foreign key (blocked_id) references person (id),
    constraint ck_person_block_two_people check (blocker_id <> blocked_id)
);
create index ix_person_block_blocked_id on person_block (blocked_id, blocker_id);
create trigger tr_person_block_audit after insert or update or delete on person_block
    for each row execute function audit_write();
grant select, insert, delete on person_block to ${application_role};
