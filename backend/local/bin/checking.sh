# shellcheck shell=bash
# Read by the scripts that check: the parts of `make check` and `make test`.
source "$(dirname "${BASH_SOURCE[0]}")/building.sh"

step() {
  printf '\n== %s\n' "$*"
}

# How the parts went: name, seconds and exit code, a line for each. Made by begin_parts.
times=""
# The part that runs in this shell, and when it began.
current="" current_begun=0

# From here on parts are timed; at the end of the script a table says where the time went.
begin_parts() {
  times="$(mktemp)"
  mkdir -p "$logs"
  trap 'tell_times "$?"' EXIT
}

# Runs a part with its output in a log: part NAME COMMAND...
part() {
  local name="$1" begun=$SECONDS status=0 outcome=passed
  shift
  # A process of its own, so that its first failing command ends it.
  ("$@") >"$(log_of "$name")" 2>&1 </dev/null &
  wait "$!" || status=$?
  ((status == 0)) || outcome=FAILED
  printf '%s\t%d\t%d\n' "$name" "$((SECONDS - begun))" "$status" >>"$times"
  printf '%5d s  %s: %s\n' "$SECONDS" "$name" "$outcome"
  return "$status"
}

log_of() {
  printf '%s/test-%s.log' "$logs" "${1// /-}"
}

# Runs functions side by side, each a row of parts. The first part that fails stops all and is shown.
side_by_side() {
  local lane failed
  local -a lanes=()
  # In process groups of their own, so that all that they began can be stopped.
  set -m
  for lane in "$@"; do
    ("$lane") &
    lanes+=("$!")
  done
  set +m
  trap 'stop_groups "${lanes[@]}"; exit 130' INT TERM HUP
  until [[ -z "$(jobs -rp)" || -n "$(failed_part)" ]]; do
    sleep 1
  done
  failed="$(failed_part)"
  if [[ -n "$failed" ]]; then
    stop_groups "${lanes[@]}"
    wait
    printf '\n== %s failed:\n' "$failed"
    tail -n 200 "$(log_of "$failed")"
    die "All that it said is in $(log_of "$failed")"
  fi
  trap - INT TERM HUP
  for lane in "${lanes[@]}"; do
    wait "$lane"
  done
}

failed_part() {
  awk -F '\t' '$3 != 0 { print $1; exit }' "$times"
}

# Names the part that goes on in this shell, in front of everybody, until the script ends.
last_part() {
  current="$1" current_begun=$SECONDS
}

tell_times() {
  local status="$1"
  trap - EXIT
  if [[ -n "$current" ]]; then
    printf '%s\t%d\t%d\n' "$current" "$((SECONDS - current_begun))" "$status" >>"$times"
  fi
  step "Where the time went"
  awk -F '\t' '{ printf "  %-44s %5d s%s\n", $1, $2, $3 == 0 ? "" : "  FAILED" }' "$times"
  modules_of "$(log_of backend)"
  printf '  %-44s %5d s\n' "all, with what ran side by side" "$SECONDS"
  rm -f "$times"
}

# The modules of a Maven run, from the summary at the end of its log.
modules_of() {
  [[ -s "$1" ]] || return 0
  # [INFO] Mentorship local platform .......... SUCCESS [ 22.1 s]
  sed -nE 's/^\[INFO\] (Mentorship[^.]*) \.+ (SUCCESS|FAILURE) \[ *([^]]*)\]$/\1\t\3/p' "$1" |
    awk -F '\t' '{ printf "    of the backend: %-26s %7s\n", $1, $2 }'
}

check_scripts() {
  step "Scripts: shellcheck"
  (cd "$root" && shellcheck -x -P SCRIPTDIR .ci/run backend/local/bin/* docker/*/*.sh)
}

check_contract() {
  step "Contract: lint"
  install_packages "$root/openapi"
  npm --prefix "$root/openapi" run --silent lint
  npm --prefix "$root/openapi" run --silent test
}

check_frontend() {
  install_packages "$root/frontend"
  step "Frontend: types and limits generated from the contract are current"
  generated_is_current
  local script
  for script in format:check lint typecheck test; do
    step "Frontend: $script"
    npm --prefix "$root/frontend" run --silent "$script"
  done
}

check_backend() {
  step "Backend: format, compile rules, unit, integration and contract tests"
  forget_unchecked
  stamped "$backend_stamp" maven -ntp verify
}

generated_is_current() {
  local fresh status=0
  fresh="$(mktemp -d)"
  (cd "$root/frontend" &&
    npm exec --silent -- openapi-typescript ../openapi/mentorship-v1.yaml -o "$fresh/schema.d.ts" >/dev/null &&
    node scripts/limits.js >"$fresh/limits.ts")
  diff -qr "$root/frontend/src/api" "$fresh" >/dev/null || status=1
  rm -rf "$fresh"
  ((status == 0)) || die "frontend/src/api is older than the contract; run: make generate"
}

# Installs Debian's shellcheck when that is possible.
need_shellcheck() {
  install_on_debian shellcheck shellcheck
  [[ -n "$(command -v shellcheck)" ]] ||
    die "The scripts are checked with shellcheck. Install it (Debian: sudo apt-get install shellcheck)"
}

# Sets NGINX_PATH; installs Debian's nginx when that is possible.
need_nginx() {
  if [[ -n "${NGINX_PATH:-}" ]]; then
    [[ -x "$NGINX_PATH" ]] || die "NGINX_PATH names no program: $NGINX_PATH"
    return
  fi
  [[ -n "$(nginx_path)" ]] || install_on_debian nginx nginx-light
  NGINX_PATH="$(nginx_path)"
  [[ -n "$NGINX_PATH" ]] ||
    die "The proxy of a deployment is tested with nginx. Install it (Debian: sudo apt-get install nginx-light), or name it: NGINX_PATH=/path/to/nginx"
  export NGINX_PATH
}

# Not every path of programs has those of administrators.
nginx_path() {
  PATH="$PATH:/usr/sbin:/sbin" command -v nginx || true
}

# Installs a package of Debian unless the program is there: program package
install_on_debian() {
  if [[ -z "$(command -v "$1")" && "$(id -u)" == 0 && -n "$(command -v apt-get)" ]]; then
    echo "Installing $2 ..."
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2" >/dev/null
  fi
}

# Sets CHROMIUM_PATH; installs Debian's Chromium when that is possible.
need_chromium() {
  local name
  if [[ -n "${CHROMIUM_PATH:-}" ]]; then
    [[ -x "$CHROMIUM_PATH" ]] || die "CHROMIUM_PATH names no program: $CHROMIUM_PATH"
    return
  fi
  [[ -n "$(chromium_path)" ]] || install_on_debian chromium chromium
  name="$(chromium_path)"
  [[ -n "$name" ]] ||
    die "The end-to-end tests need Chromium. Install it (Debian: sudo apt-get install chromium), or name it: CHROMIUM_PATH=/path/to/chromium"
  export CHROMIUM_PATH="$name"
}

chromium_path() {
  command -v chromium || command -v chromium-browser || command -v google-chrome || true
}
