#!/usr/bin/env bash
# Keycloak takes secrets from its environment only; here they come from files.
set -euo pipefail

KC_DB_PASSWORD="$(</run/secrets/keycloak_db_password)"
KC_BOOTSTRAP_ADMIN_PASSWORD="$(</run/secrets/keycloak_admin_password)"
DASHBOARD_CLIENT_SECRET="$(</run/secrets/dashboard_client_secret)"
CMS_INTEGRATION_CLIENT_SECRET="$(</run/secrets/cms_integration_client_secret)"
export KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD DASHBOARD_CLIENT_SECRET CMS_INTEGRATION_CLIENT_SECRET

exec /opt/keycloak/bin/kc.sh start --optimized --import-realm
