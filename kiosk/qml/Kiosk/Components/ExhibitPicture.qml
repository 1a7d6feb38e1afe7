pragma ComponentBehavior: Bound
import QtQuick

// The picture of an exhibit, or its lantern where there is none or it cannot be shown. While it is
// read there is darkness, or the picture before.
Item {
    id: frame

    required property url picture
    required property string hue
    required property string kind
    // What is seen, for those who do not see it; empty where words beside it say so.
    property string title: ""
    // Whether the picture before stays until this one can be shown: where one follows another.
    property bool lasting: false

    Accessible.role: Accessible.Graphic
    Accessible.name: title
    Accessible.ignored: title === ""

    Loader {
        anchors.fill: parent
        active: frame.picture.toString() === "" || photograph.status === Image.Error
        sourceComponent: Lantern {
            hue: frame.hue
            kind: frame.kind
        }
    }

    Rectangle {
        anchors.fill: parent
        color: "#0e1d29"
        visible: photograph.status === Image.Loading
    }

    Image {
        id: photograph

        anchors.fill: parent
        // not before its size is known, or it would be read twice
        source: frame.width > 0 ? frame.picture : ""
        sourceSize: Qt.size(Math.ceil(frame.width), Math.ceil(frame.width))
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        retainWhileLoading: frame.lasting
        cache: false
    }
}
