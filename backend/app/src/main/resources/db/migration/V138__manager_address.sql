-- Managers find what waits for them by the address that others have named.
create index ix_person_manager_email on person (lower(manager_email)) where manager_email is not null;
