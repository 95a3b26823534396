-- What was given up can be named, and is listed by program.
alter table event_delivery_failure
    add column id uuid not null default uuidv7(),
    add column program text not null default '';
update event_delivery_failure f set program = e.program from domain_event e where e.id = f.event_id;
alter table event_delivery_failure
    alter column id drop default,
    alter column program drop default,
    add constraint uq_event_delivery_failure_id unique (id);
create index ix_event_delivery_failure_program on event_delivery_failure (program, listener, given_up_at, id);

-- Addresses that a mail server has refused for good. Nothing is sent there any more; whoever gets another
-- address is not concerned.
create table undeliverable_address (
    id uuid not null,
    person_id uuid not null,
    of_manager boolean not null,
    email text not null,
    status text not null,
    since timestamptz not null,
    constraint pk_undeliverable_address primary key (id),
    constraint uq_undeliverable_address_email unique (email, person_id, of_manager),
    constraint fk_undeliverable_address_person_id foreign key (person_id) references person (id) on delete cascade,
    constraint ck_undeliverable_address_email check (email = lower(email) and char_length(email) <= 320),
    constraint ck_undeliverable_address_status check (status ~ '^5[.][0-9]{1,3}[.][0-9]{1,3}$' and char_length(status) <= 9)
);
create index ix_undeliverable_address_person_id on undeliverable_address (person_id);
create index ix_undeliverable_address_since on undeliverable_address (since, id);
create trigger tr_undeliverable_address_audit after insert or update or delete on undeliverable_address
    for each row execute function audit_write('owner=person_id');
grant select, insert, update, delete on undeliverable_address to ${application_role};
