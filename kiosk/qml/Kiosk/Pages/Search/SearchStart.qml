pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Where nothing is typed yet: doors to look round by area, by decade, by tour.
Flickable {
    id: start

    required property SearchDetails search
    required property MuseumDetails museum
    required property TourListModel tours
    required property url museumFolder
    required property Tones tones
    readonly property int areaColumns: columnsOf(3, Theme.lead * 7.4)
    readonly property int tourColumns: columnsOf(3, Theme.lead * 7)

    signal narrowed(facet: string, value: string)
    signal tourChosen(tourId: string)

    function columnsOf(most: int, least: real): int {
        return Math.max(1, Math.min(most, Math.floor((width + Theme.gap * 0.5) / (least + Theme.gap * 0.5))));
    }

    function columnWidth(columns: int): real {
        return Math.floor((width + Theme.gap * 0.5) / columns - Theme.gap * 0.5);
    }

    component Heading: Sans {
        width: column.width
        topPadding: Theme.step * 1.5
        color: start.tones.ink
        font.weight: Font.Medium
        Accessible.role: Accessible.Heading
    }

    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Column {
        id: column

        width: start.width
        spacing: Theme.step * 1.5

        Heading {
            text: qsTr("By area")
            topPadding: 0
        }

        Grid {
            columns: start.areaColumns
            spacing: Theme.gap * 0.5

            Repeater {
                model: start.museum.areas

                AreaDoor {
                    required property string areaId
                    required property rect house
                    required property rect portraitHouse

                    width: start.columnWidth(start.areaColumns)
                    height: Math.max(implicitHeight, Math.min(Theme.step * 21.5, width * 0.56))
                    outline: Theme.portrait ? portraitHouse : house
                    museumFolder: start.museumFolder
                    onClicked: start.narrowed("area", areaId)
                }
            }
        }

        Heading {
            text: qsTr("By decade")
        }

        Grid {
            id: decades

            readonly property int all: repeater.count
            // In full rows: nine side by side, or as near to it as words allow.
            readonly property int most: Math.max(1, Math.floor((start.width + spacing) / (Theme.note * 3.4 + spacing)))

            columns: Math.max(1, Math.ceil(all / Math.ceil(all / most)))
            spacing: Math.max(Theme.step * 1.25, Theme.targetGap)

            Repeater {
                id: repeater

                model: start.search.allDecades

                DecadeDoor {
                    required property string value

                    width: Math.floor((start.width + decades.spacing) / Math.max(decades.columns, 5) - decades.spacing)
                    tones: start.tones
                    onClicked: start.narrowed("decade", value)
                }
            }
        }

        Heading {
            text: qsTr("Tours")
        }

        Grid {
            columns: start.tourColumns
            columnSpacing: Theme.gap * 0.5
            rowSpacing: Theme.gap * 0.75

            Repeater {
                model: start.tours

                TourDoor {
                    required property string tourId
                    required property int minutes
                    required property int stops

                    width: start.columnWidth(start.tourColumns)
                    extent: qsTr("%1 min, %2 stops").arg(minutes).arg(stops)
                    tones: start.tones
                    onClicked: start.tourChosen(tourId)
                }
            }
        }
    }
}
