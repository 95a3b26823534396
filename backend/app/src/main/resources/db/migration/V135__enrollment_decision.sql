-- What each gate decided, and who answered. The note of a decline was a column of the enrollment.
create table enrollment_decision (
    enrollment_id uuid not null constraint fk_enrollment_decision_enrollment_id references enrollment,
    number integer not null,
    gate text not null
        constraint ck_enrollment_decision_gate check (gate in ('MANAGER_REVIEW', 'SUPPORT_REVIEW')),
    outcome text not null
        constraint ck_enrollment_decision_outcome check (outcome in ('APPROVED', 'DECLINED')),
    decided_by text not null
        constraint ck_enrollment_decision_decided_by
            check (decided_by in ('MANAGER', 'SUPPORT_TEAM', 'SUPPORT_TEAM_FOR_MANAGER')),
    decided_at timestamptz not null,
    note text
        constraint ck_enrollment_decision_note_length check (char_length(note) <= 1000),
    -- Whoever answers for somebody else says how they know.
    constraint ck_enrollment_decision_for_manager
        check (decided_by <> 'SUPPORT_TEAM_FOR_MANAGER' or (gate = 'MANAGER_REVIEW' and note is not null)),
    constraint pk_enrollment_decision primary key (enrollment_id, number)
);
grant select, insert on enrollment_decision to ${application_role};

insert into enrollment_decision (enrollment_id, number, gate, outcome, decided_by, decided_at, note)
select id, 0, 'SUPPORT_REVIEW', 'DECLINED', 'SUPPORT_TEAM', state_since, decision_note
from enrollment where decision_note is not null or state = 'DECLINED';

alter table enrollment drop column decision_note;

create trigger tr_enrollment_decision_audit after insert or update or delete on enrollment_decision
    for each row execute function audit_write('owner=enrollment_id', 'clear=gate,outcome,decided_by');
