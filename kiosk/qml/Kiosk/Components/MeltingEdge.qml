import QtQuick

// An edge of a picture that melts into the dark around it.
Rectangle {
    id: melting

    required property int edge
    required property color dark
    readonly property color clear: Qt.alpha(dark, 0)
    readonly property bool first: edge === Qt.LeftEdge || edge === Qt.TopEdge

    gradient: Gradient {
        orientation: melting.edge === Qt.LeftEdge || melting.edge === Qt.RightEdge ? Gradient.Horizontal : Gradient.Vertical

        GradientStop {
            position: 0
            color: melting.first ? melting.dark : melting.clear
        }
        GradientStop {
            position: 1
            color: melting.first ? melting.clear : melting.dark
        }
    }
}
