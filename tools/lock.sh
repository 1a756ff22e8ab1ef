#!/usr/bin/env bash
# Writes the locks of requirements/ from pyproject.toml: versions and hashes only, no download address, for every
# platform and every Python that the project supports. Keeps the versions locked so far unless given --upgrade.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export UV_NO_CONFIG=1 UV_PYTHON_DOWNLOADS=never

lock() { # name of the file, then what goes into it
  local name=$1
  shift
  .tools/installer/bin/uv pip compile --quiet --universal --python-version 3.11 --python .venv/bin/python \
    --generate-hashes --custom-compile-command 'make lock' --output-file "requirements/$name.txt" "$@"
}

lock installer --group installer "$@"
lock dev pyproject.toml --group dev "$@"
lock peers --group eval "$@"
lock train pyproject.toml --group train "$@"
