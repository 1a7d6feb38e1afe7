import QtQuick

// The colours of one surface, by meaning.
QtObject {
    required property color ground
    required property color raised
    required property color ink
    required property color quiet
    required property color hairline
    // What is no text and has to be seen: tracks, borders of keys, rings. 3:1 before the ground.
    required property color shape
    // The lanterns as they read on this surface, in the order of Theme.hues.
    required property list<color> lanterns

    function lantern(hue: string): color {
        return lanterns[Math.max(0, Theme.hues.indexOf(hue))];
    }
}
