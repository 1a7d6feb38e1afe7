import QtQuick
import Kiosk.Theme

// Words that stand in line with the page, which may be mirrored. Always plain text, whatever the
// content says.
Text {
    // A paragraph that runs the other way than the page, for it is there in no other language,
    // begins where its own lines do.
    // Its length is guessed: to ask for its lines while they are laid out would go round in circles.
    readonly property bool isParagraph: text.length * font.pixelSize * 0.5 > width * 2
    readonly property bool runsAgainstPage: Theme.rightToLeft && LayoutMirroring.enabled && isParagraph && !/[\u0590-\u08ff]/.test(text)

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    // Said, so that it is mirrored; what is not said follows the words.
    horizontalAlignment: runsAgainstPage ? Text.AlignRight : Text.AlignLeft
}
