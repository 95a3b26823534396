-- Batches of answers that are whole, with what they were closed with: results are made of these
-- rows, so that another minimum group size changes later batches only. Both counts go on from
-- batch to batch. Batches from before were closed by the minimum that was in force until now; all
-- whom the answers so far are about count as told about, so that the next batch needs new ones.
create table survey_batch (
    survey_id uuid not null,
    number integer not null,
    minimum_group_size integer not null,
    people integer not null,
    counterparts integer not null,
    closed_at timestamptz not null,
    constraint pk_survey_batch primary key (survey_id, number),
    constraint fk_survey_batch_survey_id foreign key (survey_id) references survey (id),
    constraint ck_survey_batch_number check (number >= 0),
    constraint ck_survey_batch_people check (people >= minimum_group_size and minimum_group_size >= 3)
);
create trigger tr_survey_batch_audit after insert or update or delete on survey_batch
    for each row execute function audit_write('owner=survey_id');
grant select, insert on survey_batch to ${application_role};

insert into survey_batch (survey_id, number, minimum_group_size, people, counterparts, closed_at)
select a.survey_id, b.number, a.minimum, (b.number + 1) * a.minimum, a.counterparts,
       coalesce((select max(r.submitted_at) from survey_response r
                 where r.survey_id = a.survey_id and r.batch = b.number), a.answered_at)
from (
    select i.survey_id,
           (p.document #>> '{policy,privacy,minimumGroupSize}')::integer as minimum,
           count(distinct i.person_id) as people,
           count(distinct i.counterpart_id) as counterparts,
           max(i.updated_at) as answered_at
    from survey_invitation i
    join survey s on s.id = i.survey_id
    join program p on p.slug = s.program
    where i.answered
    group by i.survey_id, minimum) a
cross join lateral generate_series(0, (a.people / a.minimum)::integer - 1) as b(number);
