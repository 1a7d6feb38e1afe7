import QtQuick

// Letters or digits that are the subject, about their middle, so high (h).
Item {
    id: letter

    required property Film film
    required property string words
    required property real atX
    required property real atY
    required property real size
    property bool digits: false
    property bool outlined: false
    property color colour: "#fff0d6"
    // Of an outline.
    property color edge: "#8496a1"
    property real light: 1
    property real glow: 0.4
    // How wide it is (w).
    readonly property real wide: text.implicitWidth / film.w

    x: atX * film.w
    y: atY * film.h
    opacity: light
    visible: light > 0

    Image {
        anchors.centerIn: parent
        width: Math.max(text.width * 1.5, letter.size * letter.film.h * 2.2)
        height: letter.size * letter.film.h * 2.2
        source: letter.film.assets + "museum/guide/glow.webp"
        sourceSize.width: 512
        opacity: letter.glow * 0.5
        visible: !letter.outlined
    }

    Text {
        id: text

        anchors.centerIn: parent
        text: letter.words
        textFormat: Text.PlainText
        color: letter.outlined ? "transparent" : letter.colour
        style: letter.outlined ? Text.Outline : Text.Normal
        styleColor: letter.edge
        font.family: letter.digits ? "Noto Sans CJK SC" : "Noto Serif CJK SC"
        font.weight: letter.digits ? Font.Medium : Font.Bold
        font.pixelSize: Math.max(1, letter.size * letter.film.h * 1.36) // capitals are 0.73 of it
        renderType: Text.CurveRendering
    }
}
