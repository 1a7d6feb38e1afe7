pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The museum on its canal: six lit houses are the six doors.
Page {
    id: page

    required property MuseumDetails museum
    required property url museumFolder

    signal areaChosen(areaId: string)

    tones: Theme.night

    NightMuseum {
        id: night

        anchors.fill: parent
        folder: page.museumFolder
    }

    Rectangle {
        width: parent.width
        height: Theme.step * (Theme.portrait ? 44 : 40)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(page.tones.ground, 0.85)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(page.tones.ground, 0)
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.step * (Theme.portrait ? 48 : 34)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(page.tones.ground, 0)
            }
            GradientStop {
                position: 0.6
                color: Qt.alpha(page.tones.ground, 0.9)
            }
        }
    }

    Column {
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.step * 0.5

        Serif {
            width: parent.width
            text: page.museum.name
            color: page.tones.ink
            font.pixelSize: Theme.chinese || Theme.portrait ? Theme.title : Theme.headline
            font.weight: Font.Bold
        }

        Serif {
            width: parent.width
            text: page.museum.otherName
            color: page.tones.ink
            font.pixelSize: Theme.heading
        }

        Sans {
            width: parent.width
            text: qsTr("Six houses on one canal. Touch a lit house.")
            color: page.tones.quiet
            font.pixelSize: Theme.body
        }
    }

    Repeater {
        model: page.museum.areas

        HouseDoor {
            id: door

            required property string areaId
            required property rect house
            required property rect portraitHouse
            readonly property rect outline: Theme.portrait ? portraitHouse : house

            x: night.pictureX + outline.x * night.pictureWidth
            y: night.pictureY + outline.y * night.pictureHeight
            width: outline.width * night.pictureWidth
            // In landscape all signs hang at one line below the quay, in portrait each below its house.
            height: (Theme.portrait ? outline.height : page.museum.quay - outline.y) * night.pictureHeight + Theme.step * (Theme.portrait ? 5.5 : 13)
            onClicked: page.areaChosen(areaId)
        }
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.portrait ? Theme.barHeight : Theme.step * 4
        spacing: Theme.step * (Theme.portrait ? 5 : 7)

        Repeater {
            model: page.museum.figures

            Column {
                id: figure

                required property string label
                required property string value

                Serif {
                    text: figure.value
                    color: page.tones.ink
                    font.pixelSize: Theme.portrait ? Theme.heading : Theme.headline
                    wrapMode: Text.NoWrap
                }

                Sans {
                    text: figure.label
                    color: page.tones.quiet
                    font.pixelSize: Theme.step * 2.6
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
