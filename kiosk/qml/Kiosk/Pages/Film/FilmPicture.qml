pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The picture of a film, or its still before and after; the player is loaded for it and let go.
Item {
    id: picture

    required property FilmDetails film
    required property color ground
    readonly property bool wanted: film.loads

    function follow(): void {
        if (wanted) open(); else player.source = "";
    }

    // What the film before has left is cleared away first, or each would add to it.
    function open(): void {
        gc();
        player.setSource("FilmPlayer.qml", {
            film: picture.film
        });
    }

    onWantedChanged: follow()
    Component.onCompleted: follow()

    Loader {
        id: player

        anchors.fill: parent
    }

    Rectangle {
        anchors.fill: parent
        color: picture.ground
        visible: !picture.film.running
    }

    Image {
        anchors.fill: parent
        source: picture.film.still
        sourceSize: Qt.size(1280, 720)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        opacity: picture.film.loads ? 1 : 0.35
        visible: !picture.film.running
        Accessible.ignored: true
    }
}
