-- Both are told once that their agreement is not signed. What is due already rings at once.
insert into timer (kind, subject_id, step, program, due_at)
select 'agreement-unsigned', id, 1, program, agreement_due_at from engagement
where state = 'DISCOVERY' and agreement_due_at is not null;
