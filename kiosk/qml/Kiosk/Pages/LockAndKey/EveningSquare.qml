import QtQuick
import Kiosk.Theme

// The empty square in the evening; darker where words stand before it.
Item {
    id: evening

    required property url folder
    required property color dark
    // Whether the words stand beside what is played, or above it, and how much room they take.
    required property bool beside
    required property real words

    Image {
        anchors.fill: parent
        source: evening.width > 0 ? evening.folder + "/square-" + (Theme.portrait ? "upright" : "lying") + ".webp" : ""
        sourceSize: Qt.size(Theme.portrait ? 0 : Math.ceil(evening.width), Theme.portrait ? Math.ceil(evening.height) : 0)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        Accessible.ignored: true
    }

    Rectangle {
        id: veil

        readonly property color clear: Qt.alpha(evening.dark, 0)
        readonly property color dense: Qt.alpha(evening.dark, 0.88)
        readonly property bool mirrored: evening.beside && Theme.rightToLeft

        x: mirrored ? parent.width - width : 0
        width: evening.beside ? evening.words * 1.25 : parent.width
        height: evening.beside ? parent.height : evening.words * 1.3
        gradient: Gradient {
            orientation: evening.beside ? Gradient.Horizontal : Gradient.Vertical

            GradientStop {
                position: 0
                color: veil.mirrored ? veil.clear : veil.dense
            }
            GradientStop {
                position: veil.mirrored ? 0.3 : 0.7
                color: veil.dense
            }
            GradientStop {
                position: 1
                color: veil.mirrored ? veil.dense : veil.clear
            }
        }
    }
}
