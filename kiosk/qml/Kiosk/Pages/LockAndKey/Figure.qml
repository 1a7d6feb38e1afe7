pragma ComponentBehavior: Bound
import QtQuick

// Somebody on the square, standing on the lower edge; `look` is one of `looks`.
Item {
    id: figure

    required property url folder
    required property string who
    required property list<string> looks
    required property string look
    required property point foot

    x: foot.x - width / 2
    y: foot.y - height
    implicitWidth: height * 0.875

    Repeater {
        model: figure.looks

        Image {
            required property string modelData

            anchors.fill: parent
            source: figure.height > 0 ? figure.folder + "/" + figure.who + "-" + modelData + ".webp" : ""
            sourceSize: Qt.size(0, Math.ceil(figure.height))
            fillMode: Image.PreserveAspectFit
            verticalAlignment: Image.AlignBottom
            asynchronous: true
            visible: modelData === figure.look
            Accessible.ignored: true
        }
    }
}
