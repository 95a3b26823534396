-- Run once in the database mentorship; rights on each table come with the migration that makes it.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO mentorship_app;
