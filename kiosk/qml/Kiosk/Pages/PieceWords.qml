pragma Singleton
import QtQuick
import Kiosk.Theme

// What one does in each hands-on piece, as it stands on the ways to it.
QtObject {
    // In the order of `Icons.pieceIds`.
    readonly property list<string> ways: [
        qsTr("Type it yourself"),
        qsTr("Cut a cable yourself"),
        qsTr("Draw with light"),
        qsTr("Find where you are"),
        qsTr("Teach a machine"),
        qsTr("Send a secret")
    ]

    function way(piece: string): string {
        return ways[Math.max(0, Icons.pieceIds.indexOf(piece))];
    }
}
