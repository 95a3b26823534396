create extension if not exists btree_gist;

create table meeting (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    engagement_id uuid not null,
    program text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    mode text not null,
    place text,
    agenda text[] not null,
    state text not null,
    constraint pk_meeting primary key (id),
    constraint fk_meeting_engagement_id foreign key (engagement_id) references engagement (id),
    constraint fk_meeting_program foreign key (program) references program (slug),
    constraint ck_meeting_mode check (mode in ('VIDEO', 'PHONE', 'EMAIL', 'IN_PERSON')),
    constraint ck_meeting_state check (state in ('SCHEDULED', 'HELD', 'CANCELLED', 'MISSED')),
    constraint ck_meeting_duration check (ends_at - starts_at between interval '15 minutes' and interval '8 hours'),
    constraint ck_meeting_agenda check (cardinality(agenda) <= 20),
    -- The same two people cannot meet twice at one time.
    constraint ex_meeting_overlap exclude using gist (engagement_id with =, tstzrange(starts_at, ends_at) with &&)
        where (state = 'SCHEDULED')
);
create index ix_meeting_engagement_id_starts_at on meeting (engagement_id, starts_at, id);
create index ix_meeting_program_state on meeting (program, state, starts_at);
create trigger tr_meeting_audit after insert or update or delete on meeting
    for each row execute function audit_write('place', 'agenda');
grant select, insert, update on meeting to ${application_role};

create table meeting_report (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    meeting_id uuid not null,
    state text not null,
    due_at timestamptz not null,
    held_on date not null,
    minutes integer not null,
    mode text not null,
    topics text[] not null,
    progress text,
    rating integer,
    help_wanted boolean not null,
    submitted_at timestamptz,
    constraint pk_meeting_report primary key (id),
    constraint uq_meeting_report_meeting_id unique (meeting_id),
    constraint fk_meeting_report_meeting_id foreign key (meeting_id) references meeting (id),
    constraint ck_meeting_report_state check (state in ('DUE', 'SUBMITTED', 'WAIVED')),
    constraint ck_meeting_report_submitted check ((state = 'SUBMITTED') = (submitted_at is not null)),
    constraint ck_meeting_report_minutes check (minutes between 15 and 480),
    constraint ck_meeting_report_mode check (mode in ('VIDEO', 'PHONE', 'EMAIL', 'IN_PERSON')),
    constraint ck_meeting_report_progress check (progress in ('NOT_YET', 'SOME', 'GOOD', 'GREAT')),
    constraint ck_meeting_report_rating check (rating between 1 and 5)
);
create index ix_meeting_report_due_at on meeting_report (due_at, id);
create trigger tr_meeting_report_audit after insert or update or delete on meeting_report
    for each row execute function audit_write();
grant select, insert, update on meeting_report to ${application_role};

create table private_note (
    id uuid not null,
    meeting_id uuid not null,
    author_id uuid not null,
    counterpart_id uuid not null,
    text text not null,
    shared boolean not null,
    updated_at timestamptz not null,
    constraint pk_private_note primary key (id),
    constraint uq_private_note_meeting_id_author_id unique (meeting_id, author_id),
    constraint fk_private_note_meeting_id foreign key (meeting_id) references meeting (id),
    constraint fk_private_note_author_id foreign key (author_id) references person (id),
    constraint fk_private_note_counterpart_id foreign key (counterpart_id) references person (id),
    constraint ck_private_note_two_people check (author_id <> counterpart_id)
);
create index ix_private_note_counterpart_id on private_note (counterpart_id);
create trigger tr_private_note_audit after insert or update or delete on private_note
    for each row execute function audit_write('text');
grant select, insert, update, delete on private_note to ${application_role};

-- A second wall behind the service: the application itself can read only the notes of the person
-- who acts in this transaction, and those that were shared with them.
alter table private_note enable row level security;
create policy private_note_read on private_note for select to ${application_role} using (
    exists (select 1 from person p
            where p.subject = current_setting('mentorship.actor', true)
              and (p.id = author_id or (shared and p.id = counterpart_id))));
create policy private_note_write on private_note to ${application_role} using (
    exists (select 1 from person p
            where p.subject = current_setting('mentorship.actor', true) and p.id = author_id));
