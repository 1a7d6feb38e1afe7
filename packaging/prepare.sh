#!/usr/bin/env bash
# Sets up .venv and the system libraries that Qt needs. Does nothing when that was done before.
set -euo pipefail
cd "$(dirname "$0")/.."

libraries=(libegl1 libbz2-1.0 libdrm2 libgl1 libgl1-mesa-dri libglx-mesa0 libfontconfig1 libfreetype6 libdbus-1-3
  libglib2.0-0 libgssapi-krb5-2 libpulse0 libxkbcommon0 libxkbcommon-x11-0 libx11-6 libx11-xcb1
  libxcb-cursor0
  libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
  libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxext6 libxrandr2 xvfb)
# By which tests ask the kiosk as a screen reader does.
screen_reading=(dbus at-spi2-core)

# shellcheck source=packaging/fetch.sh
source packaging/fetch.sh

find_python() { # one that is new enough and can make an environment
  local name
  for name in python3.14 python3.13 python3.12 python3.11 python3; do
    if command -v "$name" >/dev/null && "$name" -c 'import ensurepip, sys
sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
  return 1
}

missing_packages() { # all that a Debian lacks; other systems call theirs by other names
  command -v dpkg-query >/dev/null || return 0
  local wanted=("${libraries[@]}" "${screen_reading[@]}") installed package
  find_python >/dev/null || wanted+=(python3 python3-venv)
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n')
  for package in "${wanted[@]}"; do
    # Debian 13 and Ubuntu 24.04 call some of them by another name.
    grep -qE "^installed ${package}(t64)?$" <<<"$installed" || echo "$package"
  done
}

install_packages() { # of a Debian, as root or by sudo; says how where neither is to be had
  local root=() line="apt-get update && apt-get install --no-install-recommends $*"
  if (($(id -u))); then
    root=(sudo)
    if ! command -v sudo >/dev/null; then
      fail "these system packages are missing; please run as root" "  $line"
    fi
    if ! sudo -n true 2>/dev/null; then
      line=${line//apt-get/sudo apt-get}
      # Who sits at the terminal has a password to give.
      [[ -t 0 ]] || fail "these system packages are missing; please run" "  $line"
      echo "kiosk: system packages are missing; sudo asks for your password to install them"
      sudo -v || fail "without sudo, somebody who may has to run" "  $line"
    fi
  fi
  root+=(env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8)
  echo "kiosk: missing are $*"
  fetch "the lists of system packages" "${root[@]}" apt-get update -q
  fetch "the system packages" "${root[@]}" apt-get install -y -q --no-install-recommends \
    -o DPkg::Lock::Timeout=300 "$@"
}

# An environment knows where it lies and for which Python: moved, or without that, it is of no use.
stamp=.venv/prepared-$({
  pwd -P
  cat packaging/requirements.txt packaging/prepare.sh pyproject.toml
} | sha256sum | cut -c1-16)
is_prepared() { [[ -e $stamp && -x .venv/bin/python ]]; }

if is_prepared; then
  exit 0
fi
if ! mkdir -p build 2>/dev/null || [[ ! -w . || ! -w build ]]; then
  fail "$PWD cannot be written"
fi
if command -v flock >/dev/null; then
  exec 9>build/prepare.lock
  flock --nonblock 9 || {
    echo "kiosk: already being set up; waiting for the other"
    flock 9
  }
  if is_prepared; then
    exit 0
  fi
fi

mapfile -t missing < <(missing_packages)
((${#missing[@]} == 0)) || install_packages "${missing[@]}"
python=$(find_python) || fail "Python 3.11 or newer is needed, with venv, and was not found"

echo "kiosk: setting up .venv with $("$python" --version)"
rm -rf .venv
"$python" -m venv .venv
pip=(.venv/bin/python -m pip install --disable-pip-version-check --progress-bar off)
fetch "the Python packages" "${pip[@]}" --require-hashes -r packaging/requirements.txt
"${pip[@]}" --quiet --no-build-isolation --no-deps --editable .
# What PySide6 would unpack and compile at every start lies there ready; SBK_EMBED is its own switch.
SBK_EMBED=no .venv/bin/python -c 'import PySide6.QtCore'
.venv/bin/python -m compileall -q .venv/lib/python3.*/site-packages/shiboken6/files.dir
touch "$stamp"
