#!/usr/bin/env bash
# Lints the QML with the types of the bridge, which qmllint does not know by itself.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/.venv/bin
out=build/qmltypes/Kiosk/Bridge
rm -rf build/qmltypes
mkdir -p "$out"
grep -rl --include='*.py' '^class ' kiosk/bridge | while read -r file; do
  "$bin/pyside6-metaobjectdump" -o "build/qmltypes/$(tr / . <<<"${file%.py}").json" "$file"
done
find build/qmltypes -name '*.json' -size -3c -delete
# The dump forgets constant=True; every property of the bridge is constant or has a notify. Base
# classes it follows within a file only, and all our lists are row models.
"$bin/python" - build/qmltypes/*.json <<'PYTHON'
import json, pathlib, sys
for path in map(pathlib.Path, sys.argv[1:]):
    dump = json.loads(path.read_text())
    for unit in dump if isinstance(dump, list) else [dump]:
        for kind in unit.get("classes", []):
            for known in kind.get("properties", []):
                known["constant"] = "notify" not in known
            for base in kind.get("superClasses", []):
                if base["name"] in ("RowModel", "SeenRows"):
                    base["name"] = "QAbstractListModel"
                    kind["object"] = True
                elif base["name"] == "PieceDetails":  # it stands in another file
                    kind["object"] = True
    path.write_text(json.dumps(dump))
PYTHON
metatypes=$("$bin/python" -c 'import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent / "Qt/metatypes")')
"$bin/pyside6-qmltyperegistrar" --generate-qmltypes "$out/plugins.qmltypes" \
  --import-name Kiosk.Bridge --major-version 1 \
  --foreign-types "$metatypes/qt6core_metatypes.json" -o build/qmltypes/unused.cpp build/qmltypes/*.json
printf 'module Kiosk.Bridge\ntypeinfo plugins.qmltypes\n' >"$out/qmldir"
find kiosk/qml -name '*.qml' -print0 |
  xargs -0 "$bin/pyside6-qmllint" -W 0 -I kiosk/qml -I build/qmltypes
