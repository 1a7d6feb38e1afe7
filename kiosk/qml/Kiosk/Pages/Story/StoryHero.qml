import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The large picture of a story: the exhibits it leads to, afloat on the canal, and its title. In
// landscape the title stands beside them, in portrait below.
Item {
    id: hero

    required property StoryDetails story
    required property url museumFolder
    required property bool kept
    // How high it has to be; 0 where it may be as high as it wants.
    required property real fixedHeight
    // How much of it has been scrolled past.
    required property real past
    readonly property bool ready: fleet.ready
    readonly property bool fixed: fixedHeight > 0
    readonly property real pad: Theme.step * 6
    readonly property real portraitFleet: width * 640 / 1080
    readonly property real beside: Theme.step * 78
    // Where the height is fixed, a title that leaves the exhibits too little room stands elsewhere.
    readonly property bool headlineFits: !fixed || headline.height + pad * 2 < fixedHeight * (Theme.portrait ? 0.55 : 1)
    readonly property real naturalHeight: Theme.portrait ? portraitFleet * 0.95 + headline.height + pad : Math.max(beside, headline.height + pad * 2)

    signal exhibitChosen(exhibitId: string)
    signal keepRequested

    function arrive(): void {
        fleet.arrive();
    }

    height: fixed ? fixedHeight : naturalHeight
    clip: true

    Item {
        y: Theme.calmMotion ? 0 : Math.max(0, hero.past) * 0.35
        width: parent.width
        height: parent.height

        Canal {
            anchors.fill: parent
            museumFolder: hero.museumFolder
            horizon: 0.42
            zoom: Theme.portrait ? 1.9 : 1.12
            dim: 0.5
        }

        MeltingEdge {
            anchors.left: parent.left
            width: parent.width * 0.8
            height: parent.height
            edge: Theme.rightToLeft ? Qt.RightEdge : Qt.LeftEdge
            dark: Theme.night.ground
            visible: !Theme.portrait && !Theme.highContrast
        }

        HeroFleet {
            id: fleet

            readonly property real room: hero.headlineFits && Theme.portrait ? hero.height - headline.height - hero.pad : hero.height

            anchors.right: parent.right
            anchors.rightMargin: Theme.portrait || !hero.headlineFits ? (hero.width - width) / 2 : Theme.step
            y: Theme.portrait ? 0 : (hero.height - height) / 2
            height: Math.min(Theme.portrait ? hero.portraitFleet : hero.beside, room * (Theme.portrait ? 1.05 : 1), hero.width * 640 / naturalWidth)
            exhibits: hero.story.hero
            touched: !hero.fixed
            onExhibitChosen: exhibitId => hero.exhibitChosen(exhibitId)
        }

        Rectangle {
            id: veil

            anchors.bottom: parent.bottom
            width: parent.width
            height: headline.height + hero.pad * 2.5
            visible: Theme.portrait && hero.headlineFits && !Theme.highContrast
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Qt.alpha(Theme.night.ground, 0)
                }
                GradientStop {
                    // where the words begin
                    position: hero.pad * 1.4 / veil.height
                    color: Qt.alpha(Theme.night.ground, 0.9)
                }
            }
        }

        StoryHeadline {
            id: headline

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: hero.pad
            width: hero.width - Theme.margin * 2 - (Theme.portrait ? 0 : fleet.width)
            story: hero.story
            kept: hero.kept
            keepOffered: !hero.fixed
            tones: Theme.night
            visible: hero.headlineFits
            onKeepRequested: hero.keepRequested()
        }
    }
}
