pragma ComponentBehavior: Bound
import QtQuick
import stock

// A page opens: bars and a round light, no words; the size of it from 0 to 1.
Item {
    id: page

    required property Film film
    required property real atX
    required property real atY
    required property real opened
    property real light: 1

    x: atX * film.w
    y: atY * film.h
    opacity: light
    visible: light > 0

    Soft {
        film: page.film
        atX: 0
        atY: 0
        size: 1.5
        colour: "#50ffe2b0"
        light: page.opened
    }
    Item {
        id: sheet

        readonly property real unit: page.film.h
        // First a line of light, which then unfolds.
        readonly property real wide: 0.74 * unit * Math.min(1, page.opened * 2.5)
        readonly property real high: unit * (0.008 + 0.512 * Math.max(0, (page.opened - 0.25) / 0.75))

        x: -wide / 2
        y: -high / 2
        width: wide
        height: high
        clip: true

        Rectangle {
            anchors.fill: parent
            radius: sheet.unit * 0.014
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: "#fbf4e4"
                }
                GradientStop {
                    position: 1
                    color: "#e6dac0"
                }
            }
        }
        Item {
            x: (sheet.wide - width) / 2
            y: (sheet.high - height) / 2
            width: sheet.unit * 0.74
            height: sheet.unit * 0.52

            Rectangle {
                width: parent.width
                height: sheet.unit * 0.052
                topLeftRadius: sheet.unit * 0.014
                topRightRadius: topLeftRadius
                color: "#23384a"

                Row {
                    x: sheet.unit * 0.022
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: sheet.unit * 0.012

                    Repeater {
                        model: ["#ff7a54", "#ffce6b", "#5fdcae"]

                        Rectangle {
                            required property string modelData

                            width: sheet.unit * 0.014
                            height: width
                            radius: width / 2
                            color: modelData
                        }
                    }
                }
            }

            PagePicture {
                unit: sheet.unit
                x: sheet.unit * 0.035
                y: sheet.unit * 0.09
            }
            Repeater {
                model: 6

                Rectangle {
                    required property int index

                    x: sheet.unit * 0.37
                    y: sheet.unit * (0.097 + 0.045 * index)
                    width: sheet.unit * [0.24, 0.33, 0.30, 0.33, 0.27, 0.15][index]
                    height: sheet.unit * (index === 0 ? 0.02 : 0.012)
                    radius: height / 2
                    color: index === 0 ? "#8a5a2b" : "#b9aa8a"
                }
            }
            Repeater {
                model: 3

                Rectangle {
                    required property int index

                    x: sheet.unit * (0.035 + 0.226 * index)
                    y: sheet.unit * 0.385
                    width: sheet.unit * 0.208
                    height: sheet.unit * 0.10
                    radius: sheet.unit * 0.008
                    color: ["#d9c49a", "#c9cfd0", "#d7b3a0"][index]
                }
            }
        }
    }
}
