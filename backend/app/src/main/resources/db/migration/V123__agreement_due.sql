-- By when both have signed the agreement; fixed when an engagement begins, as the due time of a
-- request is when it is sent.
alter table engagement add column agreement_due_at timestamptz;
create index ix_engagement_program_agreement_due_at on engagement (program, agreement_due_at)
    where state = 'DISCOVERY' and agreement_due_at is not null;
