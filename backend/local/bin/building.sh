# shellcheck shell=bash
# Read by the scripts that build: each part is built only when its sources are newer.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# True when a file below the given places is newer than the stamp, or there is no stamp.
changed_since() {
  local stamp="$1" newer
  shift
  [[ -e "$stamp" ]] || return 0
  newer="$(find "$@" -newer "$stamp" -print -quit 2>/dev/null)"
  [[ -n "$newer" ]]
}

# Runs a command and dates the stamp back to its start: what was saved meanwhile
# counts as newer.
stamped() {
  local stamp="$1" started
  shift
  started="$(mktemp)"
  "$@"
  touch -r "$started" "$stamp"
  rm -f "$started"
}

backend_stamp="$root/backend/app/target/built"

build_backend() {
  if [[ -e "$root/backend/app/target/quarkus-app/quarkus-run.jar" ]] &&
    ! changed_since "$backend_stamp" "$root"/backend/*/src "$root"/backend/*/pom.xml \
      "$root/backend/pom.xml" "$root/docker/keycloak" "$root/docker/postgres"; then
    return
  fi
  need_java
  echo "Building the backend ..."
  stamped "$backend_stamp" maven -q package -DskipTests
}

build_frontend() {
  local pages="$root/frontend"
  need_node
  install_packages "$pages"
  if [[ -e "$pages/dist/index.html" ]] &&
    ! changed_since "$pages/node_modules/.built" "$pages/src" "$pages/public" "$pages"/*.html \
      "$pages"/*.json "$pages"/*.ts; then
    return
  fi
  echo "Building the frontend ..."
  stamped "$pages/node_modules/.built" npm --prefix "$pages" run --silent build
}

# Adds a line for each migration that has none; a test holds all to what is noted.
note_migrations() {
  local folder="$root/backend/app/src/main/resources/db" file
  for file in "$folder"/migration/*.sql; do
    if ! grep -q "  $(basename "$file")\$" "$folder/migrations.sha256"; then
      (cd "$folder/migration" && sha256 "$(basename "$file")") >>"$folder/migrations.sha256"
    fi
  done
  sort -k 2 -o "$folder/migrations.sha256" "$folder/migrations.sha256"
}

sha256() {
  if [[ -n "$(command -v sha256sum)" ]]; then
    sha256sum "$1"
  else
    shasum -a 256 "$1"
  fi
}

# Installs the packages of a folder when its lock file has changed since.
install_packages() {
  local folder="$1"
  if [[ "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ]]; then
    return
  fi
  echo "Installing the packages of $(basename "$folder") ..."
  npm --prefix "$folder" ci --loglevel=error --no-audit --no-fund
  touch "$folder/node_modules/.package-lock.json"
}
