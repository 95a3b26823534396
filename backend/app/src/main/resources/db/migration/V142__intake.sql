-- Mails to a program's address that became something to do. What they say was checked by nobody.
create table intake_item (
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text not null,
    program text not null,
    message_id text not null,
    sender_name text not null,
    sender_email text not null,
    subject text not null,
    text text not null,
    received_at timestamptz not null,
    state text not null,
    constraint pk_intake_item primary key (id),
    -- A mail that is read twice is there once.
    constraint uq_intake_item_message_id unique (program, message_id),
    constraint fk_intake_item_program foreign key (program) references program (slug),
    constraint ck_intake_item_state check (state in ('OPEN', 'DONE')),
    constraint ck_intake_item_message_id check (char_length(message_id) <= 200),
    constraint ck_intake_item_sender_name check (char_length(sender_name) <= 200),
    constraint ck_intake_item_sender_email check (char_length(sender_email) <= 320),
    constraint ck_intake_item_subject check (char_length(subject) <= 200),
    constraint ck_intake_item_text check (char_length(text) <= 10000)
);
create index ix_intake_item_program on intake_item (program, received_at, id);
create index ix_intake_item_state on intake_item (program, state, received_at, id);
create index ix_intake_item_sender on intake_item (program, lower(sender_email), created_at);
create trigger tr_intake_item_audit after insert or update or delete on intake_item
    for each row execute function audit_write('owner=id', 'clear=program,state');
grant select, insert, update on intake_item to ${application_role};
