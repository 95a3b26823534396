create table match_request (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    program text not null,
    origin text not null,
    proposed_by uuid,
    mentee_id uuid not null,
    mentor_id uuid not null,
    mentee_profile_id uuid not null,
    mentor_profile_id uuid not null,
    resonated text not null,
    hopes text not null,
    proposed_months integer not null,
    proposed_cadence text not null,
    status text not null,
    mentee_answer text,
    mentor_answer text,
    decline_reason text,
    due_at timestamptz not null,
    answered_at timestamptz,
    engagement_id uuid,
    constraint pk_match_request primary key (id),
    constraint uq_match_request_engagement_id unique (engagement_id),
    constraint fk_match_request_program foreign key (program) references program (slug),
    constraint fk_match_request_proposed_by foreign key (proposed_by) references person (id),
    constraint fk_match_request_mentee_id foreign key (mentee_id) references person (id),
    constraint fk_match_request_mentor_id foreign key (mentor_id) references person (id),
    constraint fk_match_request_mentee_profile_id foreign key (mentee_profile_id) references profile (id),
    constraint fk_match_request_mentor_profile_id foreign key (mentor_profile_id) references profile (id),
    constraint fk_match_request_engagement_id foreign key (engagement_id) references engagement (id),
    constraint ck_match_request_two_people check (mentee_id <> mentor_id),
    constraint ck_match_request_origin check (origin in ('MENTEE', 'COORDINATOR')
        and (origin = 'COORDINATOR') = (proposed_by is not null)),
    constraint ck_match_request_status check (status in ('PENDING', 'ACCEPTED', 'DECLINED', 'CANCELLED',
        'EXPIRED')),
    constraint ck_match_request_proposed_months check (proposed_months between 1 and 24),
    constraint ck_match_request_proposed_cadence check (proposed_cadence in ('WEEKLY', 'BIWEEKLY', 'MONTHLY')),
    constraint ck_match_request_mentee_answer check (mentee_answer in ('YES', 'NO')),
    constraint ck_match_request_mentor_answer check (mentor_answer in ('YES', 'NO')),
    constraint ck_match_request_answered_at check ((status = 'PENDING') = (answered_at is null)),
    constraint ck_match_request_accepted check ((status = 'ACCEPTED') = (engagement_id is not null)
        and (status <> 'ACCEPTED' or (mentee_answer = 'YES' and mentor_answer = 'YES')))
);
-- Two people have at most one open request with each other in these roles.
create unique index uq_match_request_pending_pair on match_request (mentee_id, mentor_id)
    where status = 'PENDING';
create index ix_match_request_mentee_id on match_request (mentee_id, due_at, id);
create index ix_match_request_mentor_id on match_request (mentor_id, due_at, id);
create index ix_match_request_program_due_at on match_request (program, due_at, id);
create index ix_match_request_program_created_at on match_request (program, created_at, id);
create index ix_match_request_mentee_profile_id on match_request (mentee_profile_id);
create index ix_match_request_mentor_profile_id on match_request (mentor_profile_id);
create index ix_match_request_proposed_by on match_request (proposed_by);
create trigger tr_match_request_audit after insert or update or delete on match_request
    for each row execute function audit_write('decline_reason');
grant select, insert, update on match_request to ${application_role};
