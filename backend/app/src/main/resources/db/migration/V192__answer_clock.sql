-- When a missing answer is brought up, and since when a mentee pauses: then the time to answer
-- stands still. What was sent so far is counted when its first timer rings.
alter table match_request add column past_due_at timestamptz, add column paused_at timestamptz;
alter table match_request disable trigger tr_match_request_audit;
update match_request r set past_due_at = r.due_at,
    paused_at = (select e.state_since from enrollment e
                 where e.profile_id = r.mentee_profile_id and e.state = 'PAUSED' and r.state = 'PENDING');
alter table match_request enable trigger tr_match_request_audit;
alter table match_request alter column past_due_at set not null;

create table match_request_pause (
    match_request_id uuid not null,
    paused_at timestamptz not null,
    resumed_at timestamptz not null,
    constraint pk_match_request_pause primary key (match_request_id, paused_at),
    constraint fk_match_request_pause_match_request_id foreign key (match_request_id) references match_request (id)
);
create trigger tr_match_request_pause_audit after insert or update or delete on match_request_pause
    for each row execute function audit_write('owner=match_request_id');
grant select, insert on match_request_pause to ${application_role};

insert into timer (kind, subject_id, step, program, due_at)
select 'match-request-answer', id, 0, program, created_at from match_request where state = 'PENDING';
