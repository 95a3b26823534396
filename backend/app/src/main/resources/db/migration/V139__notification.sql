-- What people were told, as they read it in their inbox. A copy of names goes with whoever it names.
create table notification (
    id uuid not null,
    person_id uuid not null,
    program text not null,
    kind text not null,
    title text not null,
    page text not null,
    about_person_id uuid,
    event_id uuid not null,
    told_at timestamptz not null,
    in_inbox boolean not null,
    read_at timestamptz,
    digest_due boolean not null,
    digest_id uuid,
    constraint pk_notification primary key (id),
    constraint uq_notification_once unique (event_id, person_id, kind),
    constraint fk_notification_person_id foreign key (person_id) references person (id) on delete cascade,
    constraint fk_notification_about_person_id foreign key (about_person_id) references person (id) on delete cascade,
    constraint fk_notification_program foreign key (program) references program (slug),
    constraint ck_notification_title check (char_length(title) between 1 and 4000),
    constraint ck_notification_page check (page like '/%'),
    constraint ck_notification_digest check (not (digest_due and digest_id is not null))
);
create index ix_notification_person_id_told_at on notification (person_id, told_at, id) where in_inbox;
create index ix_notification_unread on notification (person_id, program) where in_inbox and read_at is null;
create index ix_notification_about_person_id on notification (about_person_id);
create index ix_notification_digest_due on notification (person_id, program) where digest_due;
create index ix_notification_digest_id on notification (digest_id) where digest_id is not null;
create index ix_notification_told_at on notification (told_at);
grant select, insert, update, delete on notification to ${application_role};

-- How somebody wants to be told; what they have not chosen is told at once.
create table notification_preferences (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    person_id uuid not null,
    constraint pk_notification_preferences primary key (id),
    constraint uq_notification_preferences_person_id unique (person_id),
    constraint fk_notification_preferences_person_id foreign key (person_id) references person (id)
);
create trigger tr_notification_preferences_audit after insert or update or delete on notification_preferences
    for each row execute function audit_write('owner=person_id');
grant select, insert, update on notification_preferences to ${application_role};

create table notification_choice (
    preferences_id uuid not null,
    kind text not null,
    inbox boolean not null,
    email text not null,
    constraint pk_notification_choice primary key (preferences_id, kind),
    constraint fk_notification_choice_preferences_id foreign key (preferences_id)
        references notification_preferences (id),
    constraint ck_notification_choice_kind check (char_length(kind) <= 80),
    constraint ck_notification_choice_email check (email in ('AT_ONCE', 'DAILY', 'OFF'))
);
create trigger tr_notification_choice_audit after insert or update or delete on notification_choice
    for each row execute function audit_write('owner=preferences_id', 'clear=email');
grant select, insert, update, delete on notification_choice to ${application_role};

-- A program's own words, where they differ from those that come with the application.
create table wording (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    program text not null,
    key text not null,
    title text not null,
    text text not null,
    action text not null,
    in_force boolean not null,
    constraint pk_wording primary key (id),
    constraint uq_wording_program_key unique (program, key),
    constraint fk_wording_program foreign key (program) references program (slug),
    constraint ck_wording_key check (char_length(key) <= 80),
    constraint ck_wording_title check (char_length(title) <= 120),
    constraint ck_wording_text check (char_length(text) <= 4000),
    constraint ck_wording_action check (char_length(action) <= 80)
);
create trigger tr_wording_audit after insert or update or delete on wording
    for each row execute function audit_write('owner=id', 'clear=program');
grant select, insert, update, delete on wording to ${application_role};

-- An approval says what comes after it.
update domain_event e
set payload = payload || jsonb_build_object('next', coalesce(
        (select case when n.state in ('SUPPORT_REVIEW', 'ORIENTATION') then n.state else 'ACTIVE' end
         from enrollment n where n.id = e.subject_id), 'ACTIVE'))
where type = 'enrollment.approved' and not payload ? 'next';
