pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages.Piece

// A satellite over the town, behind a roof or not. The fourth is to be touched.
Item {
    id: satellite

    required property int number
    required property real along
    required property real across
    required property bool held
    required property bool hidden
    required property PlanFrame frame
    required property url folder
    required property Tones tones
    readonly property real size: Math.max(frame.unit * 1.5, Theme.step * 7)
    readonly property bool wanted: number === 4 && !held

    signal clicked

    x: frame.at(along, across).x
    y: frame.at(along, across).y

    Tappable {
        id: target

        width: Math.max(Theme.touchTarget, satellite.size * 1.2)
        height: width
        x: -width / 2
        y: -height / 2
        text: qsTr("Listen to satellite 4")
        enabled: satellite.wanted
        visible: satellite.number === 4
        onClicked: satellite.clicked()

        Ripple {
            anchors.centerIn: parent
            shown: satellite.wanted
            size: target.width
            accent: satellite.tones.lantern("moon")
        }
    }

    Image {
        anchors.centerIn: parent
        width: satellite.size
        height: width * 240 / 512
        source: satellite.folder + "/town/satellite.webp"
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
        asynchronous: true
        opacity: satellite.hidden ? 0.4 : 1
        rotation: [0, 10, -6, 14][satellite.number - 1]
        Accessible.ignored: true
    }

    Image {
        y: -height * 0.1
        x: -width / 2
        width: satellite.size * 1.15
        height: width * 264 / 512
        source: satellite.folder + "/town/roof.webp"
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
        asynchronous: true
        visible: satellite.hidden
        Accessible.ignored: true
    }

    GuidingHand {
        x: satellite.size * 0.16
        y: satellite.size * 0.2
        folder: satellite.folder
        visible: satellite.wanted
    }

    SatelliteBadge {
        // away from where its circle is taken hold of
        x: satellite.x > satellite.frame.left + satellite.frame.unit * (satellite.frame.turned ? 4.5 : 8) ? satellite.size * 0.24 : -satellite.size * 0.24 - width
        y: -satellite.size * 0.2 - height
        number: satellite.number
        held: satellite.held
        tones: satellite.tones
        opacity: satellite.hidden ? 0.6 : 1
    }
}
