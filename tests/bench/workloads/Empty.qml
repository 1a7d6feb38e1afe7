import QtQuick

// The least that Qt Quick can paint: what the start of the kiosk is compared with.
Rectangle {
    color: "black"
}
