-- What has become of a goal is its state, as for everything that has a life.
alter table goal rename column status to state;
alter table goal rename constraint ck_goal_status to ck_goal_state;
drop trigger tr_goal_audit on goal;
create trigger tr_goal_audit after insert or update or delete on goal
    for each row execute function audit_write('owner=id', 'clear=state');
