pragma ComponentBehavior: Bound
import QtQuick

// The picture of an exhibit, or its lantern while there is none or it cannot be shown.
Item {
    id: frame

    required property url picture
    required property string hue
    required property string kind
    // What is seen, for those who do not see it; empty where words beside it say so.
    property string title: ""

    Accessible.role: Accessible.Graphic
    Accessible.name: title
    Accessible.ignored: title === ""

    Loader {
        anchors.fill: parent
        active: photograph.status !== Image.Ready
        sourceComponent: Lantern {
            hue: frame.hue
            kind: frame.kind
        }
    }

    Image {
        id: photograph

        anchors.fill: parent
        // not before its size is known, or it would be read twice
        source: frame.width > 0 ? frame.picture : ""
        sourceSize: Qt.size(Math.ceil(frame.width), Math.ceil(frame.width))
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        cache: false
    }
}
