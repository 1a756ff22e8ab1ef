#!/usr/bin/env bash
# Sees to the system packages of tools/system-packages.txt, which only tests need: installs those that are missing
# where this user may (root, or sudo without a password), else names them in one line. A test that then has to be
# skipped fails the run, so nothing goes unnoticed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

missing() {
  local package
  sed 's/#.*//' system-packages.txt | while read -r package; do
    if [ -n "$package" ] && ! dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'ok installed'; then
      printf '%s\n' "$package"
    fi
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo --non-interactive "$@"; fi
}

install() {
  command -v apt-get >/dev/null && as_root true 2>/dev/null || return 1
  as_root apt-get update -qq >&2 || true # an old list of packages may still do
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
}

packages=$(missing)
# shellcheck disable=SC2086 # names of packages have no spaces
if [ -n "$packages" ] && ! install $packages; then
  printf 'The tests need these system packages, which could not be installed here: %s\n' "${packages//$'\n'/ }" >&2
fi
