pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The museum at night; one exhibit after another says its one sentence in both languages, and now and
// then a story or a case.
Page {
    id: page

    required property MuseumDetails museum
    required property Attraction attraction
    required property url museumFolder

    signal begun

    title: page.museum.name
    tones: Theme.night

    component Known: Sans {
        width: Math.min(implicitWidth, sentence.width)
        color: Theme.nightTones.lantern(page.attraction.hue)
        font.pixelSize: Theme.lead
    }

    AttractFilm {
        id: film

        playing: page.visible
        risen: page.attraction.risen
    }

    DriftingNight {
        anchors.fill: parent
        folder: page.museumFolder
        houses: Theme.portrait ? page.museum.portraitHouses : page.museum.houses
        way: film.way
        visible: opacity > 0
        opacity: 0.78 * film.museum
    }

    RisingExhibit {
        id: risen

        x: Theme.portrait ? (parent.width - width) / 2 : parent.width - width
        // On a portrait screen it rises higher where its sentence is long.
        y: Theme.portrait ? Math.min(Theme.step * 14, invitation.y - Theme.step * 6 - sentence.height - height) : (parent.height - height) / 2
        // Beside it, or below it on a portrait screen, there is always room for its sentence.
        width: Theme.portrait ? height : height * 1.12
        height: Theme.portrait ? Math.min(parent.width, parent.height * 9 / 16) : Math.min(parent.height, parent.width * 0.6)
        picture: page.attraction.picture
        pictureSide: page.attraction.pictureSide
        hue: page.attraction.hue
        kind: page.attraction.kind
        visible: film.exhibit > 0 && !page.attraction.presented
    }

    RisingFleet {
        x: risen.x
        y: risen.y
        width: risen.width
        height: risen.height
        exhibits: page.attraction.leading
        museumFolder: page.museumFolder
        visible: film.exhibit > 0 && page.attraction.presented
    }

    // The dark before the exhibit lifts; were the exhibit itself to fade, its edges would show.
    Rectangle {
        anchors.fill: risen
        color: page.tones.ground
        opacity: 1 - film.exhibit
        visible: film.exhibit > 0 && opacity > 0
    }

    // The invitation stands before the picture of the museum, however bright that is.
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: invitation.height + Theme.margin * 2.5
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(page.tones.ground, 0)
            }
            GradientStop {
                position: 0.6
                color: Qt.alpha(page.tones.ground, 0.8)
            }
        }
    }

    Column {
        id: sentence

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.portrait ? risen.y + risen.height + Theme.step * 2 : (parent.height - height) / 2 - Theme.step
        // beside what is seen of an exhibit
        width: Theme.portrait ? parent.width - 2 * Theme.margin : Math.min(parent.width * 0.45, risen.x + risen.brightFrom - Theme.margin - Theme.step * 2)
        spacing: Theme.step * 2.5
        opacity: film.exhibit

        Flow {
            width: parent.width
            spacing: Theme.step * 2

            Known {
                text: page.attraction.year
            }

            Known {
                text: page.attraction.title
            }

            Known {
                text: page.attraction.otherTitle
                visible: text !== ""
            }
        }

        Serif {
            width: parent.width
            text: page.attraction.hook
            color: page.tones.ink
            font.pixelSize: Theme.poster * (Theme.portrait ? 0.74 : 0.76)
            font.weight: Font.Bold
            lineHeight: 1.14
        }

        Serif {
            width: parent.width
            text: page.attraction.otherHook
            color: page.tones.ink
            font.pixelSize: Theme.headline * 0.88
            lineHeight: 1.2
        }

        Sans {
            width: parent.width
            text: page.attraction.sentence
            color: page.tones.ink
            font.pixelSize: Theme.lead
            visible: text !== ""
        }

        Sans {
            width: parent.width
            text: page.attraction.otherSentence
            color: page.tones.quiet
            font.pixelSize: Theme.lead
            visible: text !== ""
        }

        Sans {
            width: parent.width
            visible: risen.pictured && !page.attraction.isPhotograph
            text: "模型，不是照片   Model, not a photograph"
            color: page.tones.quiet
            font.pixelSize: Theme.note
        }
    }

    Sans {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        text: [page.museum.name, page.museum.otherName].filter(Boolean).join("   ")
        color: page.tones.ink
        font.pixelSize: Theme.note
        Accessible.role: Accessible.Heading
    }

    Row {
        id: invitation

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        spacing: Theme.step * 2

        BeckoningFinger {
            anchors.verticalCenter: parent.verticalCenter
            beckoning: page.visible
            light: page.tones.lantern("amber")
        }

        Serif {
            anchors.verticalCenter: parent.verticalCenter
            text: "轻触开始   Touch to begin"
            color: page.tones.ink
            font.pixelSize: Theme.headline
            Accessible.ignored: true
        }
    }

    // Whoever comes next may read either language, so both are said.
    Tappable {
        anchors.fill: parent
        text: "轻触开始 Touch to begin"
        onClicked: page.begun()

        // A button follows the one finger that came first. Here each of them begins a visit,
        // whatever else rests on the screen.
        MultiPointTouchArea {
            anchors.fill: parent
            onReleased: page.begun()
        }
    }
}
