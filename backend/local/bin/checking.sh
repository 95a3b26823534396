# shellcheck shell=bash
# Read by the scripts that check: the parts of `make check` and `make test`.
source "$(dirname "${BASH_SOURCE[0]}")/building.sh"

step() {
  printf '\n== %s\n' "$*"
}

check_contract() {
  step "Contract: lint"
  install_packages "$root/openapi"
  npm --prefix "$root/openapi" run --silent lint
}

check_frontend() {
  install_packages "$root/frontend"
  step "Frontend: types generated from the contract are current"
  types_are_current
  local script
  for script in format:check lint typecheck test; do
    step "Frontend: $script"
    npm --prefix "$root/frontend" run --silent "$script"
  done
}

types_are_current() {
  local fresh status=0
  fresh="$(mktemp -d)"
  (cd "$root/frontend" &&
    npm exec --silent -- openapi-typescript ../openapi/mentorship-v1.yaml -o "$fresh/schema.d.ts" >/dev/null)
  diff -q "$root/frontend/src/api/schema.d.ts" "$fresh/schema.d.ts" >/dev/null || status=1
  rm -rf "$fresh"
  ((status == 0)) || die "frontend/src/api/schema.d.ts is older than the contract; run: make generate"
}
