#!/usr/bin/env bash
# Run by the image on an empty volume: creates the roles and databases with the
# passwords of the secret files.
set -euo pipefail

secret() {
  cat "/run/secrets/$1"
}

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
  --set owner_password="$(secret owner_password)" \
  --set app_password="$(secret app_password)" \
  --file /opt/mentorship/roles.sql
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname mentorship \
  --file /opt/mentorship/schema.sql
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
  --set keycloak_password="$(secret keycloak_db_password)" <<'SQL'
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
SQL
