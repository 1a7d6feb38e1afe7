pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The six doors as tiles, for words that are too large for signs on the houses, and for screens
// that have no room for all houses at once.
Item {
    id: tiles

    required property MuseumDetails museum
    required property url museumFolder
    required property Tones tones
    // What the widest sign needs, and the highest.
    required property real signWidth
    required property real signHeight

    // Side by side as many as signs allow, so that rows are full and no tile is wider than a third.
    readonly property int columns: [6, 3, 2].find(number => columnWidth(number) >= signWidth + Theme.step) ?? 1
    readonly property int rows: Math.ceil(6 / columns)
    readonly property real tileWidth: Math.floor(columnWidth(columns))
    readonly property real leastTile: signHeight + Theme.step * 3
    readonly property real tileHeight: Math.floor(Math.max(leastTile, Math.min(signHeight + tileWidth, (view.height - grid.y - doors.height - Theme.step * 4 + grid.spacing) / rows - grid.spacing)))

    signal areaChosen(areaId: string)
    signal screenRequested(screen: string)

    function columnWidth(number: int): real {
        return (grid.width + grid.spacing) / number - grid.spacing;
    }

    Rectangle {
        anchors.fill: parent
        color: tiles.tones.ground
    }

    Flickable {
        id: view

        readonly property bool long: end > height
        readonly property real end: doors.y + doors.height

        anchors.fill: parent
        anchors.bottomMargin: Theme.barHeight
        contentHeight: end + (long ? cue.room : 0)
        boundsBehavior: Flickable.StopAtBounds
        interactive: long
        clip: true

        HomeHeading {
            id: heading

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            anchors.topMargin: Theme.aboveReach > 0 ? Theme.step * 2 : Theme.margin
            museum: tiles.museum
            advice: qsTr("Six houses. Touch one.")
            nameSize: Theme.aboveReach > 0 ? Theme.heading : Theme.headline
            otherNameShown: Theme.portrait && Theme.aboveReach === 0
            tones: tiles.tones
        }

        Grid {
            id: grid

            anchors.left: heading.left
            anchors.right: heading.right
            y: heading.y + heading.height + Theme.step * 2
            columns: tiles.columns
            spacing: Math.max(Theme.step * 2, Theme.targetGap)

            Repeater {
                model: tiles.museum.areas

                HouseTile {
                    required property string areaId
                    required property rect house
                    required property rect portraitHouse

                    width: tiles.tileWidth
                    height: tiles.tileHeight
                    outline: Theme.portrait ? portraitHouse : house
                    folder: tiles.museumFolder
                    museumWidth: tiles.tileWidth / (Theme.portrait ? 0.4 : 0.24)
                    onClicked: tiles.areaChosen(areaId)
                }
            }
        }

        ProgrammeDoors {
            id: doors

            anchors.left: heading.left
            y: grid.y + grid.height + Theme.step * 2
            room: grid.width
            onHome: true
            cinema: tiles.museum.hasFilms
            pieces: tiles.museum.hasPieces
            brief: true
            tones: tiles.tones
            onChosen: screen => tiles.screenRequested(screen)
        }
    }

    ScrollCue {
        id: cue

        view: view
        tones: tiles.tones
    }
}
