-- When somebody of the support team saw to what a report asks for. Who asks anew after a correction waits again.
alter table meeting_report
    add column help_handled_at timestamptz,
    add constraint ck_meeting_report_help_handled check (help_handled_at is null or help_wanted);
create index ix_meeting_report_help_open on meeting_report (program, due_at, id)
    where help_wanted and help_handled_at is null;
