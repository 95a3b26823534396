-- What people say of their skills: mentees what they have and want, mentors what they can give.
create table profile_skill (
    profile_id uuid not null,
    kind text not null constraint ck_profile_skill_kind check (kind in ('TOPIC', 'COMPETENCY_AREA')),
    code text not null,
    current_level integer constraint ck_profile_skill_current_level check (current_level between 1 and 5),
    wanted_level integer constraint ck_profile_skill_wanted_level check (wanted_level between 1 and 5),
    offered_level integer constraint ck_profile_skill_offered_level check (offered_level between 1 and 5),
    constraint pk_profile_skill primary key (profile_id, kind, code),
    constraint fk_profile_skill_profile_id foreign key (profile_id) references profile (id),
    constraint fk_profile_skill_kind_code foreign key (kind, code) references taxonomy_term (kind, code),
    -- Either both levels of a mentee or the one of a mentor.
    constraint ck_profile_skill_side check ((current_level is null) = (wanted_level is null)
        and (current_level is null) <> (offered_level is null))
);
create trigger tr_profile_skill_audit after insert or update or delete on profile_skill
    for each row execute function audit_write('owner=profile_id', 'clear=kind,code');
grant select, insert, update, delete on profile_skill to ${application_role};
