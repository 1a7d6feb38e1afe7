pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages.Piece

// A dark wall of glass tiles that a finger lights; at the end the museum wears what was drawn.
PiecePage {
    id: page

    required property FacadeDetails facade

    piece: facade
    accent: tones.lantern("amber")
    onCanal: false
    title: qsTr("Draw with light")
    outcomes: ["", "lit", "unchanged", "beside", "lamp", "wiping", "nothing to wipe", "nothing drawn", "lamp on", "lamp off", "edge", "over", "dark"]
    tellings: [
        qsTr("Draw on the dark wall. What you touch lights up."),
        qsTr("It shines. Draw on, or choose another lamp."),
        qsTr("This tile shines already. Go on beside it."),
        qsTr("No tile hangs here. Draw on the wall."),
        qsTr("Now draw with this light."),
        qsTr("The wall falls dark again. Draw something new."),
        qsTr("The wall is dark already. Draw something."),
        qsTr("Nothing shines yet. Draw something first."),
        qsTr("The lamp is on. Each tile you come to lights up."),
        qsTr("The lamp is off. You move without drawing."),
        qsTr("The wall ends here. Go another way."),
        qsTr("Your light goes over to the museum."),
        qsTr("The time is up, and the wall has stayed dark.")
    ]
    endHeading: facade.drawn ? qsTr("Your light is on the museum.") : qsTr("The museum is still dark.")
    learned: qsTr("Many small lights make one picture, as on every screen. As the press reports, 1,324 glass tiles hang on the museum.") + (facade.drawn ? between + qsTr("Your drawing shines there until your visit ends.") : "")

    Binding {
        target: page.facade
        property: "calm"
        value: Theme.calmMotion
    }

    FacadeStage {
        anchors.fill: parent
        facade: page.facade
        museumFolder: page.museumFolder
        tones: page.tones
    }

    result: MuseumAcross {
        // what is left above the reach below a heading, which leaves the reach to the cards
        readonly property real roomAbove: Theme.aboveReach - Theme.headline * 2 - Theme.step * 9

        width: page.inner
        height: roomAbove > width / 4 ? roomAbove : Math.min(width / 1.8, (page.height - Theme.aboveReach) * 0.46)
        drawing: page.facade.museum
        museumFolder: page.museumFolder
        shown: page.facade.ended
    }
}
