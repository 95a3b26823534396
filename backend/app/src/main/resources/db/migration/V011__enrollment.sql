create table enrollment (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    person_id uuid not null,
    program text not null,
    role text not null,
    profile_id uuid not null,
    state text not null,
    state_since timestamptz not null,
    membership_attested boolean not null,
    management_years integer,
    submitted_at timestamptz,
    decision_note text,
    constraint pk_enrollment primary key (id),
    constraint fk_enrollment_person_id foreign key (person_id) references person (id),
    constraint fk_enrollment_program foreign key (program) references program (slug),
    constraint fk_enrollment_profile_id foreign key (profile_id) references profile (id),
    constraint uq_enrollment_profile_id unique (profile_id),
    constraint ck_enrollment_role check (role in ('MENTOR', 'MENTEE')),
    constraint ck_enrollment_state check (state in ('DRAFT', 'MANAGER_REVIEW', 'SUPPORT_REVIEW', 'ORIENTATION',
        'ACTIVE', 'PAUSED', 'DECLINED', 'WITHDRAWN')),
    constraint ck_enrollment_management_years check (management_years between 0 and 70)
);
create unique index uq_enrollment_live on enrollment (person_id, program, role) where state <> 'WITHDRAWN';
create index ix_enrollment_person_id on enrollment (person_id);
create index ix_enrollment_program_state_since on enrollment (program, state_since, id);
create index ix_enrollment_program_state on enrollment (program, state, role);
create trigger tr_enrollment_audit after insert or update or delete on enrollment
    for each row execute function audit_write('decision_note');
grant select, insert, update on enrollment to ${application_role};
