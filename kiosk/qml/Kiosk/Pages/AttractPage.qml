import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The museum at night; one exhibit after another says its one sentence in both languages.
Page {
    id: page

    required property MuseumDetails museum
    required property Attraction attraction
    required property url museumFolder

    signal begun

    tones: Theme.night

    NightMuseum {
        anchors.fill: parent
        folder: page.museumFolder
    }

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
        opacity: 0.5
    }

    Column {
        id: sentence

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Theme.step * 4
        width: Math.min(parent.width - 2 * Theme.margin, Theme.step * 150)
        spacing: Theme.step * 2.5

        Row {
            spacing: Theme.step * 2.5

            Rectangle {
                width: Theme.step * 8
                height: width
                radius: width / 2
                color: Theme.nightTones.lantern(page.attraction.hue)

                Glyph {
                    anchors.centerIn: parent
                    text: Icons.ofKind(page.attraction.kind)
                    size: Theme.step * 4.4
                    color: page.tones.ground
                }
            }

            Sans {
                anchors.verticalCenter: parent.verticalCenter
                text: [page.attraction.year, page.attraction.title, page.attraction.otherTitle].filter(Boolean).join("   ")
                color: page.tones.ink
                font.pixelSize: Theme.lead
                width: sentence.width - Theme.step * 11
            }
        }

        Serif {
            width: parent.width
            text: page.attraction.hook
            color: page.tones.ink
            font.pixelSize: Theme.poster * (Theme.portrait ? 0.82 : 0.9)
            font.weight: Font.Bold
            lineHeight: 1.14
        }

        Serif {
            width: parent.width
            text: page.attraction.otherHook
            color: page.tones.ink
            font.pixelSize: Theme.headline * 0.92
            lineHeight: 1.2
        }

        NumberAnimation {
            id: appearing

            target: sentence
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.crossfade
            easing.type: Easing.OutQuad
        }

        Connections {
            target: page.attraction
            function onChanged(): void {
                appearing.restart();
            }
        }
    }

    Sans {
        x: Theme.margin
        y: Theme.margin
        text: [page.museum.name, page.museum.otherName].filter(Boolean).join("   ")
        color: page.tones.ink
        font.pixelSize: Theme.note
        width: parent.width - 2 * Theme.margin
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        spacing: Theme.step * 2

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            text: Icons.begin
            size: Theme.step * 6
            color: page.tones.lantern("amber")
        }

        Serif {
            anchors.verticalCenter: parent.verticalCenter
            text: "轻触开始   Touch to begin"
            color: page.tones.ink
            font.pixelSize: Theme.headline
        }
    }

    Tappable {
        anchors.fill: parent
        text: "Touch to begin"
        onClicked: page.begun()
    }
}
