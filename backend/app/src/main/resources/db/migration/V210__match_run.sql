-- Who could be matched with whom in a program, computed for the support team. It means nothing to
-- anybody until it is published.
create table match_run (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    program text not null,
    objective text not null,
    floor integer not null,
    state text not null,
    pins text not null,
    bans text not null,
    solved_at timestamptz,
    mentees integer,
    mentors integer,
    places integer,
    candidates integer,
    placed integer,
    total bigint,
    blocking_pairs integer,
    pins_kept integer,
    input_hash text,
    constraint pk_match_run primary key (id),
    constraint fk_match_run_program foreign key (program) references program (slug),
    constraint ck_match_run_objective check (objective in ('MOST_PLACED', 'BEST_ABOVE')),
    constraint ck_match_run_floor check (floor between 0 and 1000000
        and (objective = 'BEST_ABOVE' or floor = 0)),
    constraint ck_match_run_state check (state in ('QUEUED', 'RUNNING', 'READY', 'PUBLISHED',
        'DISCARDED', 'FAILED')),
    constraint ck_match_run_pins check (pins is json array and char_length(pins) <= 30000),
    constraint ck_match_run_bans check (bans is json array and char_length(bans) <= 30000),
    constraint ck_match_run_solved check (state not in ('READY', 'PUBLISHED')
        or (solved_at is not null and mentees is not null and mentors is not null
            and places is not null and candidates is not null and placed is not null
            and total is not null and blocking_pairs is not null and pins_kept is not null
            and input_hash is not null)),
    constraint ck_match_run_input_hash check (input_hash ~ '^[0-9a-f]+$' and char_length(input_hash) <= 64)
);
create index ix_match_run_created_at on match_run (created_at, id);
create index ix_match_run_program_state on match_run (program, state, created_at, id);
create trigger tr_match_run_audit after insert or update or delete on match_run
    for each row execute function audit_write('clear=program,objective,state');
grant select, insert, update on match_run to ${application_role};

-- What a run says of each mentee who waits: a mentor, or why there is none. It is made anew each
-- time the run is solved; what comes of it is audited as match requests.
create table match_run_outcome (
    id uuid not null,
    match_run_id uuid not null,
    mentee_profile_id uuid not null,
    mentor_profile_id uuid,
    score integer not null,
    pinned boolean not null,
    left_out text,
    match_request_id uuid,
    constraint pk_match_run_outcome primary key (id),
    constraint uq_match_run_outcome_mentee unique (match_run_id, mentee_profile_id),
    constraint fk_match_run_outcome_match_run_id foreign key (match_run_id) references match_run (id),
    constraint fk_match_run_outcome_mentee_profile_id foreign key (mentee_profile_id) references profile (id),
    constraint fk_match_run_outcome_mentor_profile_id foreign key (mentor_profile_id) references profile (id),
    constraint fk_match_run_outcome_match_request_id foreign key (match_request_id) references match_request (id),
    constraint ck_match_run_outcome_score check (score between 0 and 1000000),
    constraint ck_match_run_outcome_left_out check (left_out in ('NO_CANDIDATE', 'BELOW_FLOOR', 'NO_ROOM', 'OUTBID')),
    constraint ck_match_run_outcome_either check ((mentor_profile_id is null) = (left_out is not null)),
    constraint ck_match_run_outcome_none check (mentor_profile_id is not null
        or (score = 0 and not pinned and match_request_id is null))
);
create index ix_match_run_outcome_score on match_run_outcome (match_run_id, score, id);
create index ix_match_run_outcome_mentee_profile_id on match_run_outcome (mentee_profile_id);
create index ix_match_run_outcome_mentor_profile_id on match_run_outcome (mentor_profile_id);
create index ix_match_run_outcome_match_request_id on match_run_outcome (match_request_id);
grant select, insert, update, delete on match_run_outcome to ${application_role};
