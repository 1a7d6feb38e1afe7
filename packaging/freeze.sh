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

stamp=.venv-package/prepared-$(sha256sum packaging/requirements-package.txt | cut -c1-16)
if [[ ! -e $stamp ]]; then
  rm -rf .venv-package
  .venv/bin/python -m venv .venv-package
  .venv-package/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
    -r packaging/requirements-package.txt
  touch "$stamp"
fi

# Modules lie in the program as they are: unpacking them would take longer than reading them.
export PYINSTALLER_ZLIB_COMPRESSION_LEVEL=0
PYINSTALLER_CONFIG_DIR=$PWD/build/package .venv-package/bin/pyinstaller --noconfirm \
  --log-level ERROR --distpath dist --workpath build/package packaging/kiosk.spec
echo "kiosk: dist/kiosk has $(du -sm dist/kiosk | cut -f1) MB"
