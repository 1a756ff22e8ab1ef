#!/usr/bin/env bash
# Makes one Python environment from one lock: tools/setup.sh main | peers | train
#
#   main    .venv        the product (editable) and everything that builds and tests it
#   peers   .venv-peers  what `make eval` compares with; kept apart because its old dependencies must not touch the product
#   train   .venv-train  what `make train` learns the packaged models with
#
# Needs Python >= 3.11 with pip, nothing else. uv is put into .tools/ for speed; where it cannot be had or cannot
# download, pip installs the same lock. Does nothing when nothing has changed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Settings of the person's own that would turn these installs away from the folders named here.
export PIP_USER=0 PIP_REQUIRE_VIRTUALENV=0 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
unset PIP_TARGET PIP_PREFIX PYTHONHOME PYTHONPATH VIRTUAL_ENV CONDA_PREFIX

readonly INSTALLER_FOLDER=.tools/installer
readonly UV=$INSTALLER_FOLDER/bin/uv

say() { printf 'setup: %s\n' "$*" >&2; }

python_is_usable() {
  "$1" -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && "$1" -m pip --version >/dev/null 2>&1
}

find_python() {
  local candidate candidates=(python3 python3.14 python3.13 python3.12 python3.11 python)
  if [ -n "${PYTHON:-}" ]; then candidates=("$PYTHON"); fi
  for candidate in "${candidates[@]}"; do
    if python_is_usable "$candidate"; then
      "$candidate" -c 'import sys; print(sys.executable)'
      return
    fi
  done
  say "Afterword needs Python 3.11 or newer with pip, and none was found (looked for: ${PYTHON:-python3, python3.11 to python3.14}); please install one, or name it with: make setup PYTHON=/path/to/python3"
  return 1
}

# What pip was told about this machine's package index and certificates holds for uv too.
pip_setting() {
  "$python" -m pip config list 2>/dev/null | sed -nE "s/^(global|install)\.$1='(.*)'\$/\2/p" | tail -n 1
}

share_network_settings() {
  export UV_NO_CONFIG=1 UV_PYTHON_DOWNLOADS=never UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-true}"
  local index certificates
  index=${PIP_INDEX_URL:-$(pip_setting index-url)}
  certificates=${PIP_CERT:-$(pip_setting cert)}
  if [ -n "$index" ]; then export UV_DEFAULT_INDEX="${UV_DEFAULT_INDEX:-$index}"; fi
  if [ -n "$certificates" ]; then export SSL_CERT_FILE="${SSL_CERT_FILE:-$certificates}"; fi
}

provide_uv() {
  if ! "$UV" --version >/dev/null 2>&1 || [ "$(cat "$INSTALLER_FOLDER/lock" 2>/dev/null)" != "$(cksum <requirements/installer.txt)" ]; then
    rm -rf "$INSTALLER_FOLDER"
    "$python" -m pip install -qq --target "$INSTALLER_FOLDER" --only-binary :all: --require-hashes \
      --requirement requirements/installer.txt >&2 || return 1
    cksum <requirements/installer.txt >"$INSTALLER_FOLDER/lock"
  fi
  "$UV" --version >/dev/null 2>&1
}

# An empty environment needs no ensurepip, which some distributions leave out: the installers work from outside.
make_environment() {
  rm -rf "$1"
  "$python" -m venv --without-pip "$1"
}

install_into() { # environment, then the installer's arguments
  local environment=$1
  shift
  if [ "$have_uv" = yes ]; then
    if "$UV" pip install --quiet --python "$environment/bin/python" "$@"; then return; fi
    say "uv could not install this; trying pip with the same lock."
  fi
  "$python" -m pip --python "$environment/bin/python" install -qq "$@" >&2
}

install_lock() {
  install_into .venv --require-hashes --requirement requirements/dev.txt
  compile_ahead "$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"
}

# The first start should be as quick as the others, also where Python is told to write no bytecode of its own.
# A package may carry files that are not meant to be compiled: those stay as they are.
compile_ahead() { .venv/bin/python -m compileall -q -j 0 "$1" >/dev/null 2>&1 || true; }

install_project() { install_into .venv --no-deps --no-build-isolation --editable .; }

# Each peer by itself where they do not install together: an absent one is reported by the evaluation as "not run".
install_peers() {
  if install_into .venv-peers --require-hashes --requirement requirements/peers.txt; then return; fi
  local peer
  for peer in ctparse dateparser parsedatetime recognizers-text-suite timefhuman harper-py proselint codespell typos; do
    install_into .venv-peers --constraint requirements/peers.txt "$peer" || say "$peer could not be installed: not run."
  done
}

install_train() { install_into .venv-train --require-hashes --requirement requirements/train.txt; }

which_python() { "$1" -c 'import sys; print(sys.version, sys.base_prefix)'; }

# One answer for "has anything changed": the place, the Python, and the files named.
fingerprint() { # environment, files
  pwd
  which_python "$1/bin/python"
  cksum "${@:2}"
}

is_python_asked_for() { # environment
  [ -z "${PYTHON:-}" ] || [ "$(which_python "$PYTHON" 2>/dev/null)" = "$(which_python "$1/bin/python")" ]
}

is_current() { # environment, stamp, files
  [ -x "$1/bin/python" ] && is_python_asked_for "$1" && [ "$(fingerprint "$1" "${@:3}" 2>/dev/null)" = "$(cat "$1/$2" 2>/dev/null)" ]
}

prepare_installers() {
  if [ -n "${have_uv:-}" ]; then return; fi
  python=$(find_python)
  share_network_settings
  have_uv=no
  if provide_uv; then have_uv=yes; else say "uv could not be had; using pip, which is slower."; fi
}

set_up() { # environment, the command that fills it, files that decide its content
  local environment=$1 fill=$2
  shift 2
  if is_current "$environment" .afterword-lock "$@"; then return; fi
  prepare_installers
  make_environment "$environment"
  "$fill"
  fingerprint "$environment" "$@" >"$environment/.afterword-lock"
}

# The project itself is renewed in place: a changed description must not take the environment from a running test.
set_up_project() {
  if [ -x .venv/bin/afterword ] && is_current .venv .afterword-project pyproject.toml; then return; fi
  prepare_installers
  install_project
  fingerprint .venv pyproject.toml >.venv/.afterword-project
}

case ${1:-} in
  main)
    set_up .venv install_lock tools/setup.sh requirements/installer.txt requirements/dev.txt
    set_up_project
    compile_ahead src/afterword
    ;;
  train) set_up .venv-train install_train tools/setup.sh requirements/installer.txt requirements/train.txt ;;
  peers) set_up .venv-peers install_peers tools/setup.sh requirements/installer.txt requirements/peers.txt ;;
  *) say "say which environment: main, peers or train" && exit 2 ;;
esac
