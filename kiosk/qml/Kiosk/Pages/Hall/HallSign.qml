pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components

// Words on a face of the room, drawn sharp at any distance: a name on the board over a door, a year
// on a plinth.
Item {
    id: sign

    required property string text
    required property bool board
    // The middle of the face from the eye, in metres, and how far it is turned; see Sign.
    required property real across
    required property real ahead
    required property real up
    required property real turn
    required property real broad
    required property real high
    required property PanoramaView view

    // As they are laid out, before the room makes them larger or smaller.
    readonly property real unitsAMetre: 300
    readonly property matrix4x4 place: inTheRoom()

    function inTheRoom(): matrix4x4 {
        const place = Qt.matrix4x4();
        place.translate(Qt.vector3d(across, -up, -ahead));
        place.rotate(turn, Qt.vector3d(0, 1, 0));
        place.scale(1 / unitsAMetre);
        place.translate(Qt.vector3d(-width / 2, -height / 2, 0));
        return place;
    }

    width: broad * unitsAMetre
    height: high * unitsAMetre
    visible: !view.flat && view.mayShow(across, ahead)
    transform: Matrix4x4 {
        matrix: sign.visible ? sign.view.seen.times(sign.place) : sign.place
    }

    Serif {
        anchors.fill: parent
        text: sign.text
        color: sign.board ? "#f0c27a" : "#e8d9bd"
        font.pixelSize: sign.board ? sign.height * 0.62 : Math.min(sign.height * 0.4, sign.unitsAMetre * 0.15)
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        minimumPixelSize: 8
        wrapMode: Text.NoWrap
        lineHeight: 1
        horizontalAlignment: Text.AlignHCenter
        // a year stands low, below the name that the plinth may carry
        verticalAlignment: sign.board ? Text.AlignVCenter : Text.AlignBottom
        Accessible.ignored: true
        // as a picture, for letters in perspective are drawn with wrong edges
        layer.enabled: true
        layer.smooth: true
    }
}
