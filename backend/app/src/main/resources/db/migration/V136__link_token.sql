-- Links that open one thing for one purpose without an account. Only a hash of each is kept.
create table link_token (
    token_hash bytea not null constraint pk_link_token primary key,
    purpose text not null,
    subject_id uuid not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null
);
create index ix_link_token_subject on link_token (subject_id, purpose);
create index ix_link_token_expires_at on link_token (expires_at);
grant select, insert, delete on link_token to ${application_role};
