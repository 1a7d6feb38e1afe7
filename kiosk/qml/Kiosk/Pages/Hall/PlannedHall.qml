pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.Components

// One hall on the plan: its walls, a light for each exhibit, those seen brighter, and its name.
Tappable {
    id: hall

    required property string areaId
    required property int number
    required property string name
    required property string hue
    required property rect box
    required property string outline
    required property string seenDots
    required property string otherDots
    required property int seen
    required property int exhibits
    required property bool here
    required property real metre
    required property Tones tones
    // Whether the plan is upright: its halls are narrow then.
    required property bool upright
    // Whether its name stands in it.
    required property bool named
    readonly property color light: tones.lantern(hue)
    readonly property string progress: qsTr("%1 of %2 seen").arg(seen).arg(exhibits)

    component Drawn: ShapePath {
        scale: Qt.size(hall.metre, hall.metre)
        strokeColor: "transparent"
    }

    component Word: Serif {
        // within the lights along the walls
        font.pixelSize: hall.upright ? Theme.note : hall.named ? Math.min(Theme.lead, hall.width * 0.1) : Theme.lead
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    text: name
    Accessible.description: here ? qsTr("You are here") + ". " + progress : progress
    x: box.x * metre
    y: box.y * metre
    width: box.width * metre
    height: box.height * metre

    contentItem: Item {
        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            Drawn {
                strokeColor: hall.light
                strokeWidth: Theme.step * (hall.here ? 0.6 : 0.3)
                fillColor: Qt.alpha(hall.light, hall.here ? 0.22 : 0.1)

                PathSvg {
                    path: hall.outline
                }
            }

            Drawn {
                strokeColor: hall.light
                strokeWidth: Math.max(1.5, Theme.step * 0.2)
                fillColor: hall.tones.ground

                PathSvg {
                    path: hall.otherDots
                }
            }

            Drawn {
                fillColor: hall.light

                PathSvg {
                    path: hall.seenDots
                }
            }
        }

        // above and below the line along which one walks, where one stands
        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.verticalCenter
            anchors.bottomMargin: hall.named ? Theme.step * 1.2 : -height / 2
            columns: hall.upright ? 1 : 2
            horizontalItemAlignment: Grid.AlignHCenter
            columnSpacing: Theme.step * 1.2

            Word {
                text: hall.number
                color: hall.light
                visible: hall.named || !hall.here && Math.min(hall.width, hall.height) > height * 4.5
            }

            Word {
                text: hall.name
                color: hall.tones.ink
                font.weight: Font.Bold
                visible: hall.named
            }
        }

        Sans {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.verticalCenter
            anchors.topMargin: Theme.step * 1.4
            text: hall.upright ? hall.seen + " / " + hall.exhibits : hall.progress
            color: hall.tones.quiet
            font.pixelSize: Theme.note
            // where one stands the mark is below the name
            visible: hall.named && !(hall.upright && hall.here)
            Accessible.ignored: true
        }
    }
}
