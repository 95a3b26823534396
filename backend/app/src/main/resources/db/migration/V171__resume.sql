-- A file about a person. What it is stands apart from its content, so that nobody loads that by chance
-- and the trail keeps which file it was (size, digest) and not the file.
create table resume (
    profile_id uuid not null,
    kind text not null constraint ck_resume_kind check (kind in ('PDF', 'DOCX', 'TEXT')),
    size integer not null constraint ck_resume_size check (size between 1 and 5242880),
    sha256 bytea not null constraint ck_resume_sha256 check (octet_length(sha256) = 32),
    uploaded_at timestamptz not null,
    constraint pk_resume primary key (profile_id),
    constraint fk_resume_profile_id foreign key (profile_id) references profile (id)
);
create trigger tr_resume_audit after insert or update or delete on resume
    for each row execute function audit_write('owner=profile_id', 'clear=kind');
grant select, insert, update, delete on resume to ${application_role};

create table resume_content (
    profile_id uuid not null,
    content bytea not null constraint ck_resume_content_size check (octet_length(content) <= 5242880),
    constraint pk_resume_content primary key (profile_id),
    constraint fk_resume_content_profile_id foreign key (profile_id) references resume (profile_id) on delete cascade
);
-- The files are compressed already.
alter table resume_content alter column content set storage external;
grant select, insert, update, delete on resume_content to ${application_role};
