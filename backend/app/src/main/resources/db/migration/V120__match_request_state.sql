-- Where a match request stands is its state, as for everything that has a life.
alter table match_request rename column status to state;
alter table match_request rename constraint ck_match_request_status to ck_match_request_state;
alter index ix_match_request_program_status_due_at rename to ix_match_request_program_state_due_at;
alter index ix_match_request_program_status_created_at rename to ix_match_request_program_state_created_at;
alter index ix_match_request_proposed_by_status_due_at rename to ix_match_request_proposed_by_state_due_at;
alter index ix_match_request_proposed_by_status_created_at rename to ix_match_request_proposed_by_state_created_at;
drop trigger tr_match_request_audit on match_request;
create trigger tr_match_request_audit after insert or update or delete on match_request
    for each row execute function audit_write('owner=id',
        'clear=program,origin,proposed_cadence,state,mentee_answer,mentor_answer');
