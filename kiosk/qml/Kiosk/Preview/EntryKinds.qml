pragma Singleton
import QtQuick
import Kiosk.Theme

// What the entries of the file are called, and the icon of each kind.
QtObject {
    readonly property list<string> kinds: ["museum", "area", "exhibit", "story", "case", "tour"]
    readonly property list<string> names: [qsTr("Museum"), qsTr("Area"), qsTr("Exhibit"), qsTr("Story"), qsTr("Case"), qsTr("Tour")]
    readonly property list<string> icons: [Icons.museum, Icons.door, Icons.wall, Icons.story, Icons.presentation, Icons.tours]

    function nameOf(kind: string): string {
        return names[Math.max(0, kinds.indexOf(kind))];
    }

    function iconOf(kind: string): string {
        return icons[Math.max(0, kinds.indexOf(kind))];
    }
}
