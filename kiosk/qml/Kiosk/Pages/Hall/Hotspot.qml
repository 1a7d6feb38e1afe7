import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What can be touched in a hall: an exhibit, a door or another viewpoint. It stands where
// the eye sees it, and says its name when it is near, or looked straight at.
Tappable {
    id: spot

    required property string kind
    required property string title
    required property string hue
    required property real yaw
    required property real pitch
    required property bool near
    required property PanoramaView view
    required property Tones tones

    readonly property vector3d seen: view.flat ? onStrip() : inPerspective()
    readonly property real seenX: view.width / 2 + seen.x
    readonly property real seenY: view.height / 2 - seen.y
    readonly property bool named: kind !== "exhibit" || Math.abs(seenX - view.width / 2) < view.width * (near ? 0.36 : 0.03)
    readonly property color light: Theme.nightTones.lantern(hue)

    // Pixels to the right and upwards from the middle of the view; z is above 0 where it is in front.
    function inPerspective(): vector3d {
        const across = (yaw - view.yaw) * Math.PI / 180;
        const up = pitch * Math.PI / 180;
        const tilt = view.pitch * Math.PI / 180;
        const level = Math.cos(up) * Math.cos(across);
        const ahead = level * Math.cos(tilt) + Math.sin(up) * Math.sin(tilt);
        const scale = view.focalLength / Math.max(ahead, 0.01);
        return Qt.vector3d(Math.cos(up) * Math.sin(across) * scale, (Math.sin(up) * Math.cos(tilt) - level * Math.sin(tilt)) * scale, ahead - 0.1);
    }

    function onStrip(): vector3d {
        const face = 90 * Math.round(yaw / 90);
        const across = (yaw - face) * Math.PI / 180;
        const half = view.height / 2;
        return Qt.vector3d(view.across(face) / view.degreesAPixel + Math.tan(across) * half, Math.tan(pitch * Math.PI / 180) / Math.cos(across) * half, 1);
    }

    text: title
    x: seenX - width / 2
    y: seenY - Theme.touchTarget / 2
    width: Math.max(Theme.touchTarget * 1.4, name.visible ? name.width : 0)
    height: Theme.touchTarget + (name.visible ? name.height : 0)
    visible: seen.z > 0 && seenX > 0 && seenX < view.width && seenY > Theme.step * 4 && seenY < view.height - Theme.step * 4

    contentItem: Item {
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: (Theme.touchTarget - height) / 2
            width: Theme.step * (spot.kind === "exhibit" ? (spot.near ? 3.4 : 2) : 6.4)
            height: width
            radius: width / 2
            color: spot.kind === "exhibit" ? "transparent" : spot.tones.ground
            border.color: spot.light
            border.width: Theme.step * (spot.near ? 0.45 : 0.25)

            Rectangle {
                anchors.centerIn: parent
                width: Theme.step * 1.1
                height: width
                radius: width / 2
                color: spot.light
                visible: spot.kind === "exhibit" && spot.near
            }

            Glyph {
                anchors.centerIn: parent
                text: spot.kind === "door" ? Icons.door : Icons.walk
                color: spot.light
                visible: spot.kind !== "exhibit"
            }
        }

        Sans {
            id: name

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.touchTarget * 0.9
            width: Math.min(implicitWidth, Theme.step * 42)
            leftPadding: Theme.step * 1.5
            rightPadding: leftPadding
            topPadding: Theme.step * 0.5
            bottomPadding: topPadding
            text: spot.title
            color: spot.tones.ink
            font.pixelSize: Theme.step * 2.9
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 2
            elide: Text.ElideRight
            visible: spot.named && spot.title !== ""

            Rectangle {
                z: -1
                anchors.fill: parent
                color: spot.tones.ground
                opacity: 0.78
                radius: Theme.step * 0.5
            }
        }
    }
}
