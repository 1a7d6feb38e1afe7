pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages

// The museum and its six doors: on the houses as long as their signs have room there, else as tiles.
Page {
    id: page

    required property MuseumDetails museum
    required property url museumFolder
    // What the visitor has drawn on the museum, if they have.
    required property string drawing

    signal areaChosen(areaId: string)

    tones: Theme.night

    HouseScene {
        id: scene

        anchors.fill: parent
        museum: page.museum
        museumFolder: page.museumFolder
        drawing: page.drawing
        tones: page.tones
        visible: signsFit
        onAreaChosen: areaId => page.areaChosen(areaId)
        onScreenRequested: screen => page.screenRequested(screen)
    }

    Loader {
        anchors.fill: parent
        active: !scene.signsFit
        sourceComponent: HouseTiles {
            museum: page.museum
            museumFolder: page.museumFolder
            tones: page.tones
            signWidth: scene.signWidth
            signHeight: scene.signHeight
            onAreaChosen: areaId => page.areaChosen(areaId)
            onScreenRequested: screen => page.screenRequested(screen)
        }
    }
}
