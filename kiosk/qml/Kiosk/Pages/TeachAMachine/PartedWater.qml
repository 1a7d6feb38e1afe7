pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A river and an evening of a festival, and the line that parts them as a machine believes.
Item {
    id: water

    required property vector3d line
    required property vector3d before
    required property bool turned
    required property bool seen
    required property Tones tones
    property vector3d shown: line

    component Scene: Image {
        required property string name

        width: water.width
        height: water.height
        source: water.seen && width > 0 ? "image://lanterns/" + name + "/" + Theme.step : ""
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        smooth: false
        visible: !Theme.highContrast
        Accessible.ignored: true
    }

    Behavior on shown {
        enabled: water.seen && !Theme.calmMotion

        Vector3dAnimation {
            duration: 1100
            easing.type: Easing.InOutCubic
        }
    }

    Scene {
        name: "water"
    }

    HalfPlane {
        id: half

        anchors.fill: parent
        line: water.shown

        Scene {
            name: "evening"
        }

        Rectangle {
            width: water.width
            height: water.height
            color: "#303030"
            visible: Theme.highContrast
        }
    }

    LineMark {
        anchors.fill: parent
        line: water.before
        dashed: true
        visible: water.turned
        tones: water.tones
    }

    LineMark {
        anchors.fill: parent
        line: water.shown
        tones: water.tones
    }
}
