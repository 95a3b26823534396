-- An invitation keeps its state, so that its end can be told; a job lets it expire, those whose time
-- is over by now too. Writing down who has answered is no change that anybody made.
alter table survey_invitation add column state text;
drop trigger tr_survey_invitation_audit on survey_invitation;
update survey_invitation
set state = case when answered then 'ANSWERED' else 'OPEN' end;
alter table survey_invitation
    alter column state set not null,
    drop column answered,
    add constraint ck_survey_invitation_state check (state in ('OPEN', 'ANSWERED', 'EXPIRED'));
create index ix_survey_invitation_expires_at on survey_invitation (expires_at, id) where state = 'OPEN';
create trigger tr_survey_invitation_audit after insert or update or delete on survey_invitation
    for each row execute function audit_write('clear=state');
