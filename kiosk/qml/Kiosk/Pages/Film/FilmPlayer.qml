pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import Kiosk.Bridge

// What plays a film: it does what FilmDetails says, and tells what comes of it. It asks for
// Qt Multimedia, and is loaded only while a film is open.
Item {
    id: player

    required property FilmDetails film
    readonly property bool pictured: output.sourceRect.width > 0

    function follow(): void {
        if (film.playing) media.play(); else media.pause();
    }

    function look(): void {
        if (media.mediaStatus === MediaPlayer.LoadedMedia) film.loaded(media.duration, media.hasAudio);
        if (media.mediaStatus === MediaPlayer.EndOfMedia) film.end();
    }

    function release(): void {
        media.stop();
        media.source = "";
    }

    onPicturedChanged: if (pictured) film.showPicture()
    Component.onCompleted: follow()
    Component.onDestruction: release()

    MediaPlayer {
        id: media

        source: player.film.file
        videoOutput: output
        audioOutput: sound.item as AudioOutput
        onPositionChanged: player.film.at(media.position)
        onMediaStatusChanged: player.look()
        onErrorOccurred: (error, words) => player.film.fail(words)
    }

    // No device is asked for where nothing is to be heard.
    Loader {
        id: sound

        active: media.hasAudio
        sourceComponent: AudioOutput {
            muted: player.film.muted
        }
    }

    VideoOutput {
        id: output

        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectFit
    }

    Connections {
        target: player.film
        function onChanged(): void {
            player.follow();
        }
        function onSought(milliseconds: int): void {
            media.position = milliseconds;
        }
    }
}
