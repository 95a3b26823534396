-- Who sent a request is one expression, so that a box of sent requests is walked in one way. The
-- program is in front, as in the indexes of all requests of a program: otherwise the planner takes
-- those instead, and drops what others have sent, because rows lie in the order of their program.
drop index ix_match_request_proposed_by_state_due_at;
drop index ix_match_request_proposed_by_state_created_at;
create index ix_match_request_program_sender_state_due_at
    on match_request (program, (coalesce(proposed_by, mentee_id)), state, due_at, id);
create index ix_match_request_program_sender_state_created_at
    on match_request (program, (coalesce(proposed_by, mentee_id)), state, created_at, id);
