#!/usr/bin/env bash
# Opens the kiosk and keeps it running; where there is no display, plays its tour on a virtual one instead.
set -euo pipefail
cd "$(dirname "$0")/.."
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  exec .venv/bin/kiosk run "$@"
fi
echo "kiosk: there is no display here; playing the tour on a virtual screen instead"
.venv/bin/kiosk tour --out build/tour
