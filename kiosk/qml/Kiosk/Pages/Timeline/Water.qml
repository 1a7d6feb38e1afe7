pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Water and the threads on it, painted once and laid one behind the other along time: opaque
// pictures, which cost a frame no more than plain ground.
Item {
    id: water

    required property CanalPaintings paintings
    required property bool upright
    // Where the threads run across time.
    required property list<real> threads
    required property list<color> hues
    // How far time has gone by, and how much of it is seen.
    required property real begin
    required property real view
    required property Tones tones
    // Where it ends.
    property real end: begin + view
    readonly property real tile: Theme.step * 128
    // Whether it is still being painted, as of a picture that is being read.
    readonly property int status: paintings.atWork ? Image.Loading : Image.Ready
    readonly property int first: Math.floor(begin / tile)

    function plain(colour: color): string {
        return colour.toString().slice(-6);
    }

    Repeater {
        model: Math.ceil(water.view / water.tile) + 1

        CanalPainting {
            required property int index

            x: water.upright ? 0 : (water.first + index) * water.tile
            y: water.upright ? (water.first + index) * water.tile : 0
            width: water.upright ? water.width : water.tile
            height: water.upright ? water.tile : water.height
            smooth: false
            paintings: water.paintings
            visible: (water.first + index) * water.tile < water.end
            what: ["water", water.upright ? 1 : 0, Theme.step, water.plain(water.tones.ground), water.hues.map(water.plain).join(","), water.threads.map(place => place.toFixed(1)).join(",")].join("/")
        }
    }
}
