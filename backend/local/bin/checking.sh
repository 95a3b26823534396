# shellcheck shell=bash
# Read by the scripts that check: the parts of `make check` and `make test`.
source "$(dirname "${BASH_SOURCE[0]}")/building.sh"

step() {
  printf '\n== %s\n' "$*"
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
