import QtQuick

// What is seen between two times; it melts into what comes before and after it.
Item {
    id: shot

    required property Film film
    required property real begin
    required property real end
    // How long it melts, round each of its ends; 0 for a cut.
    property real melt: 0.8

    anchors.fill: parent
    opacity: (begin <= 0 ? 1 : film.ease(begin - melt / 2, begin + melt / 2 + 0.001)) * (end >= film.seconds ? 1 : 1 - film.ease(end - melt / 2, end + melt / 2 + 0.001))
    visible: opacity > 0
}
