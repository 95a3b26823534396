#!/usr/bin/env bash
# Creates the secret files that are missing, with random values. Existing ones stay.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

for example in *.example; do
  file="${example%.example}"
  if [[ ! -e "$file" ]]; then
    openssl rand -hex 24 | tr -d '\n' >"$file"
    chmod 444 "$file"
    echo "Created $file"
  fi
done
