-- Which answers are told together; see AnswerBatches. Answers from before are numbered as if they
-- had been given now one by one: a batch ends with its last new person.
alter table survey_response add column batch integer;
update survey_response r set batch = numbered.batch
from (
    select id, coalesce(sum(first) over earlier, 0) / minimum as batch
    from (
        select r.id, r.survey_id, r.submitted_at,
               (p.document #>> '{policy,privacy,minimumGroupSize}')::integer as minimum,
               case row_number() over (partition by r.survey_id, coalesce(i.person_id, r.id)
                                       order by r.submitted_at, r.id) when 1 then 1 else 0 end as first
        from survey_response r
        join survey s on s.id = r.survey_id
        join program p on p.slug = s.program
        left join survey_invitation i on i.id = r.invitation_id) people
    window earlier as (partition by survey_id order by submitted_at, id
                       rows between unbounded preceding and 1 preceding)) numbered
where numbered.id = r.id;
alter table survey_response
    alter column batch set not null,
    add constraint ck_survey_response_batch check (batch >= 0);
drop index ix_survey_response_survey_id;
create index ix_survey_response_survey_id_batch on survey_response (survey_id, batch);

-- An anonymous answer has no invitation, no time and a random id, but it is written together with
-- its invitation and the audit event about that, and system columns such as xmin name the
-- transaction. So the application reads named columns alone. Whoever owns the database, or sees in
-- which order rows lie, may still find out whose an answer is.
revoke select on survey_response from ${application_role};
grant select (id, survey_id, invitation_id, submitted_at, answers, batch) on survey_response to ${application_role};

create index ix_meeting_report_submitted_at on meeting_report (submitted_at);
create index ix_survey_invitation_engagement_id on survey_invitation (engagement_id);
create index ix_survey_invitation_counterpart_id on survey_invitation (counterpart_id);
create index ix_private_note_author_id on private_note (author_id);
create index ix_agreement_proposed_by on agreement (proposed_by);
create index ix_agreement_signature_person_id on agreement_signature (person_id);
