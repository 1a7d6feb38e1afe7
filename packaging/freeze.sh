#!/usr/bin/env bash
# Freezes the kiosk into dist/kiosk, out of an environment that has only what it needs.
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in objdump strip; do
  command -v "$tool" >/dev/null || {
    echo "kiosk: $tool is missing; please run: sudo apt-get install binutils" >&2
    exit 1
  }
done
# Python as Debian installs it brings no library of itself, which goes into the build.
library=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_config_var("INSTSONAME"))')
.venv/bin/python -c "import ctypes; ctypes.CDLL('$library')" 2>/dev/null || {
  echo "kiosk: $library is missing; please run: sudo apt-get install ${library%.so*}" >&2
  exit 1
}

stamp=.venv-package/prepared-$(sha256sum packaging/requirements-package.txt | cut -c1-16)
if [[ ! -e $stamp ]]; then
  rm -rf .venv-package
  .venv/bin/python -m venv .venv-package
  .venv-package/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
    -r packaging/requirements-package.txt
  touch "$stamp"
fi
.venv-package/bin/python packaging/build.py
