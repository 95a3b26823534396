create table engagement (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    program text not null,
    match_request_id uuid not null,
    mentee_id uuid not null,
    mentor_id uuid not null,
    mentee_profile_id uuid not null,
    mentor_profile_id uuid not null,
    state text not null,
    proposed_months integer not null,
    proposed_cadence text not null,
    opened_at timestamptz not null,
    active_since timestamptz,
    ends_on date,
    ended_at timestamptz,
    end_reason text,
    constraint pk_engagement primary key (id),
    constraint uq_engagement_match_request_id unique (match_request_id),
    constraint fk_engagement_program foreign key (program) references program (slug),
    constraint fk_engagement_mentee_id foreign key (mentee_id) references person (id),
    constraint fk_engagement_mentor_id foreign key (mentor_id) references person (id),
    constraint fk_engagement_mentee_profile_id foreign key (mentee_profile_id) references profile (id),
    constraint fk_engagement_mentor_profile_id foreign key (mentor_profile_id) references profile (id),
    constraint ck_engagement_two_people check (mentee_id <> mentor_id),
    constraint ck_engagement_state check (state in ('DISCOVERY', 'ACTIVE', 'PAUSED', 'COMPLETED',
        'ENDED_EARLY', 'NOT_A_FIT')),
    constraint ck_engagement_proposed_months check (proposed_months between 1 and 24),
    constraint ck_engagement_proposed_cadence check (proposed_cadence in ('WEEKLY', 'BIWEEKLY', 'MONTHLY')),
    constraint ck_engagement_active_since check (state not in ('ACTIVE', 'PAUSED', 'COMPLETED')
        or (active_since is not null and ends_on is not null)),
    constraint ck_engagement_ended_at check ((state in ('COMPLETED', 'ENDED_EARLY', 'NOT_A_FIT'))
        = (ended_at is not null))
);
-- Two people have at most one open engagement with each other in these roles.
create unique index uq_engagement_open_pair on engagement (mentee_id, mentor_id)
    where state in ('DISCOVERY', 'ACTIVE', 'PAUSED');
create index ix_engagement_mentee_id on engagement (mentee_id, opened_at, id);
create index ix_engagement_mentor_id on engagement (mentor_id, opened_at, id);
create index ix_engagement_program_opened_at on engagement (program, opened_at, id);
create index ix_engagement_mentee_profile_id on engagement (mentee_profile_id);
create index ix_engagement_mentor_profile_id on engagement (mentor_profile_id);
create trigger tr_engagement_audit after insert or update or delete on engagement
    for each row execute function audit_write('end_reason');
grant select, insert, update on engagement to ${application_role};

-- Each version of an agreement stays as it was signed.
create table agreement (
    id uuid not null,
    engagement_id uuid not null,
    number integer not null,
    starts_on date not null,
    ends_on date not null,
    cadence text not null,
    expectations text,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    constraint pk_agreement primary key (id),
    constraint uq_agreement_engagement_id_number unique (engagement_id, number),
    constraint fk_agreement_engagement_id foreign key (engagement_id) references engagement (id),
    constraint fk_agreement_proposed_by foreign key (proposed_by) references person (id),
    constraint ck_agreement_number check (number >= 1),
    constraint ck_agreement_dates check (ends_on > starts_on),
    constraint ck_agreement_cadence check (cadence in ('WEEKLY', 'BIWEEKLY', 'MONTHLY'))
);
create trigger tr_agreement_audit after insert or update or delete on agreement
    for each row execute function audit_write();
grant select, insert on agreement to ${application_role};

create table agreement_channel (
    agreement_id uuid not null,
    channel text not null,
    constraint pk_agreement_channel primary key (agreement_id, channel),
    constraint fk_agreement_channel_agreement_id foreign key (agreement_id) references agreement (id),
    constraint ck_agreement_channel_channel check (channel in ('VIDEO', 'PHONE', 'EMAIL', 'IN_PERSON'))
);
create trigger tr_agreement_channel_audit after insert or update or delete on agreement_channel
    for each row execute function audit_write();
grant select, insert on agreement_channel to ${application_role};

create table agreement_signature (
    agreement_id uuid not null,
    person_id uuid not null,
    signed_at timestamptz not null,
    constraint pk_agreement_signature primary key (agreement_id, person_id),
    constraint fk_agreement_signature_agreement_id foreign key (agreement_id) references agreement (id),
    constraint fk_agreement_signature_person_id foreign key (person_id) references person (id)
);
create trigger tr_agreement_signature_audit after insert or update or delete on agreement_signature
    for each row execute function audit_write();
grant select, insert on agreement_signature to ${application_role};

create table goal (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    engagement_id uuid not null,
    title text not null,
    specific text not null,
    measurable text not null,
    achievable text not null,
    relevant text not null,
    due_on date not null,
    status text not null,
    progress integer not null,
    constraint pk_goal primary key (id),
    constraint fk_goal_engagement_id foreign key (engagement_id) references engagement (id),
    constraint ck_goal_status check (status in ('OPEN', 'ACHIEVED', 'DROPPED')),
    constraint ck_goal_progress check (progress between 0 and 100)
);
create index ix_goal_engagement_id on goal (engagement_id, created_at, id);
create trigger tr_goal_audit after insert or update or delete on goal
    for each row execute function audit_write();
grant select, insert, update on goal to ${application_role};
