import QtQuick
import Kiosk.Pages.Case.Drawings

// The drawing of a case, found by its name: `asian-seas-cable` is `Drawings/AsianSeasCable.qml`.
Loader {
    id: loader

    required property string name
    required property Scene scene
    readonly property Drawing drawing: item as Drawing
    readonly property rect exhibit: drawing ? drawing.exhibit : Qt.rect(0, 0, 0, 0)
    readonly property string file: name.split("-").map(word => word.charAt(0).toUpperCase() + word.slice(1)).join("")

    onFileChanged: setSource(`Drawings/${file || "ExhibitAlone"}.qml`, {
        scene: scene
    })
    Component.onCompleted: fileChanged()
}
