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
# There while the last build did without the rules of the compiler.
unchecked="$root/backend/app/target/unchecked"

# What a local run needs: the rules of the compiler and the tests are for `make check`.
build_backend() {
  if [[ -e "$root/backend/app/target/quarkus-app/quarkus-run.jar" ]] &&
    ! changed_since "$backend_stamp" "$root"/backend/*/src "$root"/backend/*/pom.xml \
      "$root/backend/pom.xml" "$root/docker/keycloak" "$root/docker/postgres"; then
    return
  fi
  need_java
  mkdir -p "$(dirname "$unchecked")"
  touch "$unchecked"
  stamped "$backend_stamp" maven package -DskipTests -Dunchecked
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
  echo "Building the pages"
  stamped "$pages/node_modules/.built" npm --prefix "$pages" run --silent build
}

# Takes away what was compiled without the rules, so that it is compiled with them.
forget_unchecked() {
  if [[ -e "$unchecked" ]]; then
    rm -rf "$root"/backend/*/target
  fi
}

build_packages() {
  need_node
  install_packages "$root/frontend"
}

# Builds parts side by side and tells every few seconds what each is at and how much it has
# fetched: build_parts backend frontend. What they say themselves stays in their logs.
build_parts() {
  local part now told="" failed="" started=$SECONDS i
  local -a jobs=()
  mkdir -p "$logs"
  # In process groups of their own, so that all that they began can be stopped.
  set -m
  for part in "$@"; do
    (npm_log=http "build_$part") >"$logs/build-$part.log" 2>&1 </dev/null &
    jobs+=("$!")
  done
  set +m
  trap 'stop_groups "${jobs[@]}"; exit 130' INT TERM HUP
  while [[ -n "$(jobs -rp)" ]]; do
    sleep 1
    if ((SECONDS % 5 == 0)); then
      now="$(progress "$@")"
      [[ "$now" == "$told" ]] || printf '%4d s  %s\n' "$((SECONDS - started))" "$now"
      told="$now"
    fi
  done
  trap - INT TERM HUP
  for ((i = 0; i < $#; i++)); do
    part="${*:i+1:1}"
    if ! wait "${jobs[i]}"; then
      tail -n 30 "$logs/build-$part.log" >&2
      failed+=" $part"
    fi
  done
  [[ -z "$failed" ]] || die "Could not build:$failed. All that was said is in $logs/build-*.log"
}

stop_groups() {
  local group
  for group in "$@"; do
    kill -TERM -- "-$group" 2>/dev/null || true
  done
}

# One line from the logs of the parts: how much each has fetched, and its last step.
progress() {
  local part log line=""
  for part in "$@"; do
    log="$logs/build-$part.log"
    [[ -s "$log" ]] || continue
    line+="${line:+; }$part: $(awk '
      # Maven: [INFO] Downloaded from central: https://... (1.2 MB at 3 MB/s)
      /Downloaded from/ && match($0, /\([0-9.]+ [kMG]?B at/) {
        files++
        split(substr($0, RSTART + 1, RLENGTH - 1), size, " ")
        mb += size[2] == "MB" ? size[1] : size[2] == "kB" ? size[1] / 1000 : 0
      }
      /npm http fetch GET 200/ { files++ }
      # Maven: [INFO] --- compiler:3.14.1:compile (default-compile) @ mentorship-app ---
      /^\[INFO\] --- / { sub(/:[^:]*:/, ":", $3); step = $3 " of " $6 }
      /^(Installing|Building) / { step = tolower(substr($0, 1, 1)) substr($0, 2) }
      END {
        if (files) printf "%d files", files
        if (mb) printf " (%d MB)", mb
        if (files) printf " fetched, "
        print step ? step : "starting"
      }' "$log")"
  done
  printf '%s' "$line"
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
  npm --prefix "$folder" ci --loglevel="${npm_log:-error}" --no-audit --no-fund
  touch "$folder/node_modules/.package-lock.json"
}
