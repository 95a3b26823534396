-- Run once by a superuser: the owner changes the schema, the application only uses it.
CREATE ROLE mentorship_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE mentorship_app LOGIN PASSWORD :'app_password';
CREATE DATABASE mentorship OWNER mentorship_owner;
REVOKE ALL ON DATABASE mentorship FROM PUBLIC;
GRANT CONNECT ON DATABASE mentorship TO mentorship_app;
