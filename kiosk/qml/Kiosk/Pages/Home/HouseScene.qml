pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages

// The museum on its canal: six lit houses are the six doors, each with its sign.
Item {
    id: scene

    required property MuseumDetails museum
    required property url museumFolder
    required property string drawing
    required property Tones tones
    readonly property rect houses: Theme.portrait ? museum.portraitHouses : museum.houses
    // How far the signs hang below the houses.
    readonly property real signDrop: Theme.portrait ? signHeight * 0.5 : signHeight + Theme.step
    // In landscape the bar stands beside the figures.
    readonly property bool figuresFit: figures.width <= (Theme.portrait ? width - 2 * Theme.margin : width * 0.42)
    readonly property real foot: Math.min(figuresFit ? figures.y : height, doorsToRead.y - Theme.step) - Theme.step

    // How many doors there are already, and how large their signs are.
    property int doorsHung: 0
    readonly property real signWidth: widestSign(doorsHung)
    readonly property real signHeight: doorsHung > 0 ? doorAt(0)?.signHeight ?? 0 : 0
    readonly property bool signsFit: everySignFits(doorsHung)

    signal areaChosen(areaId: string)
    signal screenRequested(screen: string)

    function doorAt(index: int): HouseDoor {
        return doors.itemAt(index) as HouseDoor;
    }

    function widestSign(hung: int): real {
        let widest = 0;
        for (let index = 0; index < hung; index++)
            widest = Math.max(widest, doorAt(index)?.signWidth ?? 0);
        return widest;
    }

    function everySignFits(hung: int): bool {
        for (let index = 0; index < hung; index++)
            if (!(doorAt(index)?.signFits ?? true))
                return false;
        return true;
    }

    NightMuseum {
        id: night

        anchors.fill: parent
        folder: scene.museumFolder
        drawing: scene.drawing
        houses: scene.houses
        clear: Qt.rect(Theme.step * 3, heading.y + heading.height, width - Theme.step * 6, scene.foot - Theme.step - scene.signDrop - heading.y - heading.height)
    }

    Rectangle {
        width: parent.width
        height: Theme.step * (Theme.portrait ? 44 : 40)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(scene.tones.ground, 0.85)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(scene.tones.ground, 0)
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
                color: Qt.alpha(scene.tones.ground, 0)
            }
            GradientStop {
                position: 0.6
                color: Qt.alpha(scene.tones.ground, 0.9)
            }
        }
    }

    HomeHeading {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        museum: scene.museum
        advice: qsTr("Six houses on one canal. Touch a lit house.")
        tones: scene.tones
    }

    Repeater {
        id: doors

        model: scene.museum.areas
        onItemAdded: scene.doorsHung += 1
        onItemRemoved: scene.doorsHung -= 1

        HouseDoor {
            id: door

            required property string areaId
            required property rect house
            required property rect portraitHouse
            readonly property rect outline: Theme.portrait ? portraitHouse : house

            // Houses stand wall to wall; their doors do not.
            x: night.pictureX + outline.x * night.pictureWidth + Theme.targetGap / 2
            // In landscape all signs hang at one line below the quay. In portrait each hangs below its
            // house, over the roof of the next one: there a door begins below the sign above it.
            y: night.pictureY + outline.y * night.pictureHeight + (Theme.portrait ? scene.signDrop + Theme.targetGap : 0)
            width: outline.width * night.pictureWidth - Theme.targetGap
            height: Theme.portrait ? outline.height * night.pictureHeight - Theme.targetGap : (scene.houses.bottom - outline.y) * night.pictureHeight + scene.signDrop
            onClicked: scene.areaChosen(areaId)
        }
    }

    Figures {
        id: figures

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.portrait ? Theme.barHeight : Theme.step * 4
        visible: scene.figuresFit
        facts: scene.museum.figures
        tones: scene.tones
    }

    // Beside the figures, or above them where an upright screen has no room for both.
    ProgrammeDoors {
        id: doorsToRead

        readonly property bool above: Theme.portrait && scene.figuresFit && figures.width + Theme.gap + width > room

        x: above !== Theme.rightToLeft ? Theme.margin : scene.width - Theme.margin - width
        y: (above ? figures.y - Theme.step * 2 : scene.height - Theme.barHeight) - height
        room: scene.width - 2 * Theme.margin - (Theme.portrait || !scene.figuresFit ? 0 : figures.width + Theme.gap)
        onHome: true
        cinema: scene.museum.hasFilms
        pieces: scene.museum.hasPieces
        brief: true
        wordSize: Theme.note
        tones: scene.tones
        ground: Qt.alpha(scene.tones.ground, 0.78)
        onChosen: screen => scene.screenRequested(screen)
    }
}
