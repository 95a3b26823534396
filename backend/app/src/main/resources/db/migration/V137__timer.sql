-- What is to happen at a moment, if it still applies then. Business days are counted from a start, so that the
-- moment can follow when a day is declared closed.
create table timer (
    kind text not null,
    subject_id uuid not null,
    step integer not null,
    program text not null constraint fk_timer_program references program,
    started_at timestamptz not null,
    business_days integer not null constraint ck_timer_business_days check (business_days >= 0),
    due_at timestamptz not null,
    failures integer not null default 0,
    constraint pk_timer primary key (kind, subject_id, step)
);
create index ix_timer_due_at on timer (due_at);
grant select, insert, update, delete on timer to ${application_role};
