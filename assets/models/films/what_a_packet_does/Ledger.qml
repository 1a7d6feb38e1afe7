pragma ComponentBehavior: Bound
import QtQuick
import stock

// A line of the sender's list: the number of a packet and its lamp, green when it has arrived,
// amber when it is asked for again.
Item {
    id: ledger

    required property Film film
    required property int number
    required property real atX
    required property real atY
    property real green: 0
    property real asked: 0
    property real light: 1

    x: atX * film.w
    y: atY * film.h
    opacity: light
    visible: light > 0

    Text {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.left
        anchors.rightMargin: ledger.film.h * 0.03
        text: ledger.number
        textFormat: Text.PlainText
        color: ledger.asked > 0.5 ? "#ffce6b" : "#b9cad4"
        font.family: "Noto Sans CJK SC"
        font.weight: Font.Medium
        font.pixelSize: Math.max(1, ledger.film.h * 0.042)
        renderType: Text.CurveRendering
    }

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: ledger.film.h * 0.018
        height: width
        radius: width / 2
        color: "#16242f"
        border.color: "#56707f"
        border.width: Math.max(1, ledger.film.h * 0.002)
    }

    component Lamp: Image {
        x: -width / 2
        y: -height / 2
        height: width
        sourceSize.width: 160
    }

    Lamp {
        width: ledger.film.h * 0.06
        source: ledger.film.assets + "museum/guide/spark-jade.webp"
        opacity: ledger.green
    }

    Lamp {
        width: ledger.film.h * 0.08
        source: ledger.film.assets + "museum/guide/spark-amber.webp"
        opacity: ledger.asked * (1 - ledger.green)
    }
}
