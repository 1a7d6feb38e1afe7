import QtQuick

// What a drawing is told: which slide it draws, from 0, how far it has come, 0 to 1, and which part
// of the page it has to itself, for the rest lies under words.
QtObject {
    required property int slide
    required property real progress
    required property rect field
}
