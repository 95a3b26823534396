-- A day on which a program is closed: no business day.
create table closure (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    program text not null,
    day date not null,
    reason text not null,
    constraint pk_closure primary key (id),
    constraint uq_closure_program_day unique (program, day),
    constraint fk_closure_program foreign key (program) references program (slug),
    constraint ck_closure_reason_length check (char_length(reason) <= 200)
);
create trigger tr_closure_audit after insert or update or delete on closure
    for each row execute function audit_write('owner=id', 'clear=program');
grant select, insert, delete on closure to ${application_role};

-- A timer counts business days from a start, or rings at a moment that was said.
alter table timer
    alter column started_at drop not null,
    alter column business_days drop not null,
    add constraint ck_timer_counts check ((started_at is null) = (business_days is null));
create index ix_timer_counting on timer (program, kind, subject_id, step) where business_days is not null;

-- One job forgets what three did, and requests expire by timers.
delete from scheduled_tasks
where task_name in ('forget-events', 'forget-links', 'forget-idempotency-keys', 'match-request-expiry');
