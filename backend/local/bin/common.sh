# shellcheck shell=bash
# Read by the other scripts: where things are, and what has to be installed.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)"
data="$root/.local"
# Used by the scripts that read this file.
# shellcheck disable=SC2034
logs="$data/logs"

readonly java_needed=25 node_needed=20

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

# The feature number of a JDK folder, or nothing when it is no JDK.
java_version() {
  [[ -x "$1/bin/java" && -x "$1/bin/javac" ]] || return 0
  "$1/bin/java" -version 2>&1 | sed -nE '1s/.*version "([0-9]+).*/\1/p'
}

java_candidates() {
  local on_path
  printf '%s\n' "${MENTORSHIP_JAVA_HOME:-}" "${JAVA_HOME:-}"
  if on_path="$(command -v java)"; then
    on_path="$(readlink -f "$on_path" 2>/dev/null || printf '%s' "$on_path")"
    dirname "$(dirname "$on_path")"
  fi
  if [[ -x /usr/libexec/java_home ]]; then
    /usr/libexec/java_home -v "$java_needed+" 2>/dev/null || true
  fi
  printf '%s\n' /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/*
}

# Sets JAVA_HOME to the first JDK that is new enough.
need_java() {
  local candidate version found=""
  while IFS= read -r candidate; do
    [[ -n "$candidate" ]] || continue
    version="$(java_version "$candidate")"
    [[ -n "$version" ]] || continue
    if ((version >= java_needed)); then
      export JAVA_HOME="$candidate"
      return
    fi
    found="${found:-$version in $candidate}"
  done < <(java_candidates)
  if [[ -n "$found" ]]; then
    die "A JDK $java_needed or newer is needed; found only $found. Install one, or name it: MENTORSHIP_JAVA_HOME=/path/to/jdk"
  fi
  die "A JDK $java_needed or newer is needed and none is installed. Install one (for example Temurin $java_needed), or name it: MENTORSHIP_JAVA_HOME=/path/to/jdk"
}

need_node() {
  local version
  [[ -n "$(command -v node)" && -n "$(command -v npm)" ]] ||
    die "Node $node_needed or newer with npm is needed and none is installed. Install it from your system's packages or nodejs.org."
  version="$(node --version | sed -E 's/^v([0-9]+).*/\1/')"
  ((version >= node_needed)) ||
    die "Node $node_needed or newer is needed; found $(node --version). Install a newer one."
}

maven() {
  "$root/backend/mvnw" -f "$root/backend/pom.xml" -B "$@"
}

# For programs that begin at once and compute little.
local_options=(-Xmx256m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC)

# Runs a Java program of the local run in place of this shell.
local_java() {
  local main="$1"
  shift
  exec "$JAVA_HOME/bin/java" "${local_options[@]}" \
    -Dslf4j.internal.verbosity=ERROR -Dmentorship.home="$root" \
    -cp "$root/backend/local/target/classes:$(<"$root/backend/local/target/classpath.txt")" \
    "gov.cms.mentorship.local.$main" "$@"
}

# The process of the local run of this working copy, or nothing. A number in a
# stale file may belong to another program by now.
running() {
  local pid
  [[ -s "$data/run.pid" ]] || return 0
  pid="$(<"$data/run.pid")"
  if [[ "$(ps -p "$pid" -o args= 2>/dev/null)" == *gov.cms.mentorship.local.LocalRun* ]]; then
    printf '%s' "$pid"
  fi
}

# Runs the local platform as a child. As a background job it and its servers do
# not see Ctrl-C themselves, so it can stop them in order when we tell it to. The
# first argument is the exit code for an interrupted run.
supervise() {
  local status=0 interrupted="" when_interrupted="$1"
  shift
  (local_java "$@") &
  local child=$!
  trap 'interrupted=yes; kill -TERM "$child" 2>/dev/null || true' INT TERM HUP
  wait "$child" || status=$?
  if [[ -n "$interrupted" ]]; then
    echo "Stopping ..."
    wait "$child" || true
    echo "Stopped."
    exit "$when_interrupted"
  fi
  exit "$status"
}
