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
    readonly property rect houses: Theme.portrait ? museum.portraitHouses : museum.houses
    // What is read aloud stands below in large letters: the houses need all the room there is.
    readonly property bool low: height < Theme.screenHeight * 0.78
    // How far the signs hang below the houses.
    readonly property real signDrop: Theme.step * (Theme.portrait ? 5.5 : 13)

    signal areaChosen(areaId: string)

    title: page.museum.name
    tones: Theme.night

    NightMuseum {
        id: night

        anchors.fill: parent
        folder: page.museumFolder
        houses: page.houses
        clear: Qt.rect(Theme.step * 3, heading.y + heading.height, width - Theme.step * 6, (page.low ? height : figures.y) - Theme.step * 2 - page.signDrop - heading.y - heading.height)
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
        visible: !page.low
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
        id: heading

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
            visible: !page.low
            text: page.museum.otherName
            color: page.tones.ink
            font.pixelSize: Theme.heading
        }

        Sans {
            width: parent.width
            visible: !page.low
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
            // In landscape all signs hang at one line below the quay. In portrait each hangs below its
            // house, over the roof of the next one: there a door begins below the sign above it.
            y: night.pictureY + outline.y * night.pictureHeight + (Theme.portrait ? page.signDrop : 0)
            width: outline.width * night.pictureWidth
            height: Theme.portrait ? outline.height * night.pictureHeight : (page.houses.bottom - outline.y) * night.pictureHeight + page.signDrop
            onClicked: page.areaChosen(areaId)
        }
    }

    Figures {
        id: figures

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.portrait ? Theme.barHeight : Theme.step * 4
        visible: !page.low
        facts: page.museum.figures
        tones: page.tones
    }
}
