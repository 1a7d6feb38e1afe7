#!/usr/bin/env bash
# Sets up .venv and the system libraries that Qt needs. Does nothing when that was done before.
set -euo pipefail
cd "$(dirname "$0")/.."

libraries=(libegl1 libgl1 libgl1-mesa-dri libglx-mesa0 libfontconfig1 libfreetype6 libdbus-1-3
  libglib2.0-0 libgssapi-krb5-2 libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0
  libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
  libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 xvfb)

find_python() {
  local name
  for name in python3.14 python3.13 python3.12 python3.11 python3; do
    if command -v "$name" >/dev/null &&
      "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
  return 1
}

install_packages() { # installs what is missing of the Debian packages named, or says how
  command -v dpkg-query >/dev/null || return 0
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
      # Ubuntu 24.04 calls some of them by another name.
      dpkg-query -W -f '${Status}' "${package}t64" 2>/dev/null | grep -q 'ok installed' ||
      missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  local root=()
  if ((EUID)); then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      root=(sudo)
    else
      echo "kiosk: these system packages are missing; please run" >&2
      echo "  sudo apt-get install ${missing[*]}" >&2
      exit 1
    fi
  fi
  echo "kiosk: installing ${missing[*]}"
  "${root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends \
    "${missing[@]}" >/dev/null
}

stamp=.venv/prepared-$(cat packaging/requirements.txt packaging/prepare.sh pyproject.toml | sha256sum | cut -c1-16)
if [[ -e $stamp ]]; then
  exit 0
fi

install_packages "${libraries[@]}"
if ! python=$(find_python); then
  install_packages python3 python3-venv
  python=$(find_python) || {
    echo "kiosk: Python 3.11 or newer is needed and was not found" >&2
    exit 1
  }
fi
"$python" -c 'import ensurepip' 2>/dev/null || install_packages python3-venv

rm -rf .venv
"$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
  -r packaging/requirements.txt
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-build-isolation \
  --no-deps --editable .
# What PySide6 would unpack and compile at every start lies there ready; SBK_EMBED is its own switch.
SBK_EMBED=no .venv/bin/python -c 'import PySide6.QtCore'
.venv/bin/python -m compileall -q .venv/lib/python3.*/site-packages/shiboken6/files.dir
touch "$stamp"
