import QtQuick
import QtMultimedia
import Kiosk.Bridge

// A soft sound for what is right, and one for the end. Loaded only where sounds are wanted and a
// piece is open; where the machine has nothing that sounds, it is silent.
Item {
    id: sounds

    required property PieceDetails piece

    SoundEffect {
        id: right

        source: sounds.piece.soundsFolder + "/right.wav"
    }

    SoundEffect {
        id: done

        source: sounds.piece.soundsFolder + "/done.wav"
    }

    Connections {
        target: sounds.piece
        function onRang(sound: string): void {
            if (sound === "done") done.play(); else right.play();
        }
    }
}
