create table program (
    slug text not null,
    position integer not null,
    document jsonb not null,
    constraint pk_program primary key (slug)
);
create trigger tr_program_audit after insert or update or delete on program
    for each row execute function audit_write();
grant select, insert, update on program to ${application_role};

create table taxonomy_term (
    kind text not null,
    code text not null,
    title text not null,
    description text not null,
    heading text not null,
    position integer not null,
    constraint pk_taxonomy_term primary key (kind, code),
    constraint ck_taxonomy_term_kind check (kind in ('FOCUS_AREA', 'TOPIC', 'CONTROL_FAMILY', 'WORK_ROLE',
        'COMPETENCY_AREA', 'CERTIFICATION', 'QUALITY'))
);
grant select, insert, update on taxonomy_term to ${application_role};
