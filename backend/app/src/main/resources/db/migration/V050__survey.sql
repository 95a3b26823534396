create table survey (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    program text not null,
    -- Names the survey among those that come with the application; null for a program's own.
    preset text,
    title text not null,
    audience text not null,
    state text not null,
    anonymous boolean not null,
    questions text not null,
    published_at timestamptz,
    constraint pk_survey primary key (id),
    constraint uq_survey_preset unique (preset),
    constraint fk_survey_program foreign key (program) references program (slug),
    constraint ck_survey_audience check (audience in ('MENTOR', 'MENTEE', 'BOTH')),
    constraint ck_survey_state check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    constraint ck_survey_published_at check ((state = 'DRAFT') = (published_at is null)),
    constraint ck_survey_questions check (questions is json array)
);
create index ix_survey_created_at on survey (created_at, id);
create index ix_survey_program_state on survey (program, state, published_at);
create trigger tr_survey_audit after insert or update or delete on survey
    for each row execute function audit_write();
grant select, insert, update on survey to ${application_role};

create table survey_invitation (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    survey_id uuid not null,
    engagement_id uuid not null,
    person_id uuid not null,
    counterpart_id uuid not null,
    answered boolean not null,
    opened_at timestamptz not null,
    expires_at timestamptz not null,
    constraint pk_survey_invitation primary key (id),
    constraint uq_survey_invitation_survey_id_engagement_id_person_id unique (survey_id, engagement_id, person_id),
    constraint fk_survey_invitation_survey_id foreign key (survey_id) references survey (id),
    constraint fk_survey_invitation_engagement_id foreign key (engagement_id) references engagement (id),
    constraint fk_survey_invitation_person_id foreign key (person_id) references person (id),
    constraint fk_survey_invitation_counterpart_id foreign key (counterpart_id) references person (id),
    constraint ck_survey_invitation_expires_at check (expires_at > opened_at)
);
create index ix_survey_invitation_person_id on survey_invitation (person_id, opened_at, id);
create trigger tr_survey_invitation_audit after insert or update or delete on survey_invitation
    for each row execute function audit_write();
grant select, insert, update on survey_invitation to ${application_role};

-- What an anonymous survey got has no invitation, no time and a random id: nothing leads back.
create table survey_response (
    id uuid not null,
    survey_id uuid not null,
    invitation_id uuid,
    submitted_at timestamptz,
    answers jsonb not null,
    constraint pk_survey_response primary key (id),
    constraint uq_survey_response_invitation_id unique (invitation_id),
    constraint fk_survey_response_survey_id foreign key (survey_id) references survey (id),
    constraint fk_survey_response_invitation_id foreign key (invitation_id) references survey_invitation (id),
    constraint ck_survey_response_anonymous check ((invitation_id is null) = (submitted_at is null)),
    constraint ck_survey_response_answers check (jsonb_typeof(answers) = 'array')
);
create index ix_survey_response_survey_id on survey_response (survey_id, submitted_at);
-- An audit event names who acts, so an anonymous response leaves none; its invitation does.
create trigger tr_survey_response_audit after insert on survey_response
    for each row when (new.invitation_id is not null) execute function audit_write('answers');
grant select, insert on survey_response to ${application_role};
