import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// What can be touched in a hall: an exhibit, a door or another viewpoint. It stands where the eye
// sees it, and says its name where there is room for it.
Tappable {
    id: spot

    required property string kind
    // The piece that one can play at it.
    required property string handsOn
    required property string title
    required property string hue
    required property real yaw
    required property real pitch
    required property bool near
    // How far it reaches round its middle, degrees.
    required property real radius
    required property PanoramaView view
    required property Tones tones

    readonly property vector3d seen: view.flat ? onStrip() : inPerspective()
    readonly property real seenX: view.width / 2 + seen.x
    readonly property real seenY: view.height * view.level - seen.y
    readonly property bool ahead: seen.z > 0 && seenX > 0 && seenX < view.width
    // A wall reaches far beyond what its name can stand below.
    readonly property real extent: Math.min(radius / view.degreesAPixel, Theme.step * 14)
    readonly property size nameSize: title === "" ? Qt.size(0, 0) : name.room
    readonly property color light: Theme.nightTones.lantern(hue)

    // What is touched, from where it is seen, and how far below its top the name stands, if it does.
    property rect reach: Qt.rect(0, 0, 0, 0)
    property real nameTop: -1
    // Whether the name stands away from the mark, and which of all places it has.
    property bool apart: false
    property int choice: -1
    // Where marks may stand, in the view.
    required property rect free
    // Whether the mark is where it cannot be seen: the name had room nowhere but there, or words of the
    // page stand there.
    readonly property bool covered: apart && (seenY < free.y + mark.height / 2 || seenY > free.y + free.height - mark.height / 2 || onMark)
    readonly property bool onMark: -reach.x > -mark.width / 2 && -reach.x < reach.width + mark.width / 2 && -reach.y > -mark.height / 2 && -reach.y < reach.height + mark.height / 2

    // What is touched, in the view.
    function stand(touched: rect, top: real, away: bool, which: int): void {
        reach = Qt.rect(touched.x - seenX, touched.y - seenY, touched.width, touched.height);
        nameTop = top;
        apart = away;
        choice = which;
    }

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
    Accessible.description: handsOn !== "" && near ? PieceWords.way(handsOn) : ""
    x: seenX + reach.x
    y: seenY + reach.y
    width: reach.width
    height: reach.height
    visible: ahead && reach.width > 0
    // no thread goes over another name
    z: apart ? -1 : 0

    contentItem: Item {
        HotspotThread {
            from: Qt.point(-spot.reach.x, -spot.reach.y)
            to: Qt.point(name.x + name.width / 2, name.y + (from.y < name.y ? 0 : name.height))
            light: spot.light
            dark: spot.tones.ground
            visible: spot.apart && !spot.covered
        }

        HotspotMark {
            id: mark

            visible: !spot.covered
            x: -spot.reach.x - width / 2
            y: -spot.reach.y - height / 2
            kind: spot.kind
            handsOn: spot.near ? spot.handsOn : ""
            near: spot.near
            light: spot.light
            dark: spot.tones.ground
        }

        HotspotName {
            id: name

            // on whole pixels of the view, for it is a picture
            x: Math.round(spot.x + (parent.width - width) / 2) - spot.x
            y: Math.round(spot.y + spot.nameTop) - spot.y
            text: spot.title
            tones: spot.tones
            visible: spot.nameTop >= 0
        }
    }
}
