-- Events in one envelope, their deliveries and recurring jobs in one table of tasks. What the
-- outbox had not delivered yet becomes an event with the one delivery that is missing.

create table domain_event (
    id uuid,
    type text not null,
    version integer not null,
    program text not null,
    subject_type text not null,
    subject_id uuid not null,
    people uuid[] not null,
    occurred_at timestamptz not null,
    actor text not null,
    payload jsonb not null,
    constraint pk_domain_event primary key (id)
);
create index ix_domain_event_occurred_at on domain_event (occurred_at);
create index ix_domain_event_subject_id on domain_event (subject_id);

-- Deliveries that failed for days, for people to look at; the event stays as long as they do.
create table event_delivery_failure (
    listener text not null,
    event_id uuid not null,
    target text not null,
    attempts integer not null,
    error text not null,
    given_up_at timestamptz not null,
    constraint pk_event_delivery_failure primary key (listener, event_id, target),
    constraint fk_event_delivery_failure_event_id foreign key (event_id) references domain_event
);
create index ix_event_delivery_failure_event_id on event_delivery_failure (event_id);

-- Names and columns are those of db-scheduler.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    constraint pk_scheduled_tasks primary key (task_name, task_instance)
);
create index ix_scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index ix_scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

-- The application adds events and never changes them. It forgets those of which nothing is left to
-- do, and which are more than 30 days older than the youngest.
create procedure forget_domain_events(before timestamptz) language sql security definer
    set search_path = public as $$
    delete from domain_event e
    where e.occurred_at < before
      and e.occurred_at < (select max(occurred_at) from domain_event) - interval '30 days'
      and not exists (select from event_delivery_failure f where f.event_id = e.id)
      and not exists (select from scheduled_tasks t where t.task_instance like e.id || '/%');
$$;
revoke execute on procedure forget_domain_events from public;

grant select, insert on domain_event to ${application_role};
grant select, insert, delete on event_delivery_failure to ${application_role};
grant select, insert, update, delete on scheduled_tasks to ${application_role};
grant execute on procedure forget_domain_events to ${application_role};

with waiting as (
    select m.*, r.id as request_id, r.program, r.mentee_id, r.mentor_id, r.due_at as answer_due_at,
           r.engagement_id, m.payload ->> 'kind' as kind, m.payload ->> 'recipientId' as recipient
    from outbox_message m
    join match_request r on r.id = (m.payload ->> 'requestId')::uuid
    where m.topic = 'mail' and m.delivered_at is null
), told as (
    insert into domain_event (id, type, version, program, subject_type, subject_id, people,
                              occurred_at, actor, payload)
    select id,
           case when kind like '%RECEIVED' then 'match-request.received'
                when kind = 'REQUEST_ACCEPTED' then 'match-request.accepted'
                else 'match-request.declined' end,
           1, program, 'match-request', request_id, array[mentee_id, mentor_id],
           created_at, 'job:migration',
           jsonb_build_object('menteeId', mentee_id, 'mentorId', mentor_id)
               || case when kind like '%RECEIVED'
                       then jsonb_build_object('proposal', kind = 'PROPOSAL_RECEIVED',
                                               'dueAt', answer_due_at)
                       when kind = 'REQUEST_ACCEPTED'
                       then jsonb_build_object('engagementId', engagement_id)
                       else jsonb_build_object('declinedBy',
                                case when recipient = mentee_id::text
                                     then mentor_id else mentee_id end) end
    from waiting
), failed as (
    insert into event_delivery_failure (listener, event_id, target, attempts, error, given_up_at)
    select 'mail', id, recipient, attempts, coalesce(last_error, 'unknown'), given_up_at
    from waiting where given_up_at is not null
)
insert into scheduled_tasks (task_name, task_instance, execution_time, picked,
                             consecutive_failures, version)
select 'mail', id || '/' || recipient, due_at, false, attempts, 1
from waiting where given_up_at is null;

drop table outbox_message;
