pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The gaze glides to where it is sent.
ParallelAnimation {
    id: glide

    required property Item view

    function glideTo(yaw: real, pitch: real): void {
        stop();
        sideways.to = yaw;
        upwards.to = pitch;
        start();
    }

    component Turning: NumberAnimation {
        target: glide.view
        duration: Theme.calmMotion ? 0 : 500
        easing.type: Easing.OutCubic
    }

    Turning {
        id: sideways

        property: "yaw"
    }

    Turning {
        id: upwards

        property: "pitch"
    }
}
