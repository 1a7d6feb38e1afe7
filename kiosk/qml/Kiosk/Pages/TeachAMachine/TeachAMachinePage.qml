pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages.Piece

// Ten lanterns are sorted by a visitor, and a line between the two kinds turns at each that the
// machine had on the other side; then it sorts five, and one that is neither.
PiecePage {
    id: page

    required property TeachAMachineDetails teachAMachine

    piece: teachAMachine
    onCanal: false
    resultBeside: shown.besideWords
    title: qsTr("Teach a machine")
    accent: tones.lantern("moon")
    outcomes: ["", "agreed", "turned", "agreed wrongly", "turned wrongly", "its turn", "river right sure", "river right unsure", "river wrong sure", "river wrong unsure", "river repeats", "festival right sure", "festival right unsure", "festival wrong sure", "festival wrong unsure", "festival repeats", "trick unsure", "trick sure", "score 0", "score 1", "score 2", "score 3", "score 4", "score 5"]
    tellings: [
        qsTr("Narrow ones float here, wide ones hang. Where does this one go?"),
        qsTr("The machine had thought so too. And this one?"),
        qsTr("The machine had it on the other side. Now it turns its line."),
        qsTr("The machine thinks so too. But look once more: how wide was it?"),
        qsTr("Are you sure? The machine believes you, and turns its line."),
        qsTr("Now it is the machine's turn: five lanterns that it has never seen."),
        qsTr("It says river, and is sure. Right."),
        qsTr("It says river, but is not sure. Right."),
        qsTr("It says river, and is sure. Wrong: it hangs."),
        qsTr("It says river, but is not sure. Wrong: it hangs."),
        qsTr("It says river, as you taught it for one like this. Wrong."),
        qsTr("It says festival, and is sure. Right."),
        qsTr("It says festival, but is not sure. Right."),
        qsTr("It says festival, and is sure. Wrong: it floats."),
        qsTr("It says festival, but is not sure. Wrong: it floats."),
        qsTr("It says festival, as you taught it for one like this. Wrong."),
        qsTr("A sky lantern flies: it is neither. The machine is not sure."),
        qsTr("A sky lantern flies: it is neither. But the machine is sure of its word."),
        qsTr("It got none of five right."),
        qsTr("It got one of five right."),
        qsTr("It got two of five right."),
        qsTr("It got three of five right."),
        qsTr("It got four of five right."),
        qsTr("It got all five right.")
    ]
    endHeading: told
    learned: qsTr("It learned from its mistakes and from ours. But it had only two words: nobody taught it that there is such a thing as neither.") + (repeated ? between + qsTr("What it was taught wrongly, it repeated.") : "") + (contradictory ? between + qsTr("Its line did not get all lessons right: some seem to contradict each other.") : "")

    readonly property bool repeated: teachAMachine.repeated
    readonly property bool contradictory: teachAMachine.contradictory

    TeachingStage {
        id: stage

        anchors.fill: parent
        machine: page.teachAMachine
        beneathWidth: page.beside ? 0 : strip.group
        seen: page.visible && page.playing
        tones: page.tones
    }

    // Below the field, or below the words where those stand beside it.
    MachineStrip {
        id: strip

        parent: page.beside ? words : stage.beneath
        y: page.beside ? Theme.step * 3 : 0
        width: parent.width
        atEnd: stage.inRow ? stage.atEnd : 0
        middled: !page.beside
        machine: page.teachAMachine
        measured: qsTr("Width %1, brightness %2 of 10").arg(page.teachAMachine.measured[0] ?? 0).arg(page.teachAMachine.measured[1] ?? 0)
        seen: stage.seen
        accent: page.accent
        tones: page.tones
    }

    aside: Item {
        id: words

        width: parent.width
        height: page.beside ? strip.y + strip.height : 0
    }

    marks: LessonsLeft {
        waiting: page.teachAMachine.lessonsLeft
        seen: page.visible && page.playing
        tones: page.tones
    }

    // Beside the words where there is room, so that all cards are seen.
    result: Item {
        id: shown

        readonly property real free: page.inner - Theme.body * 34 - Theme.gap
        readonly property bool besideWords: free >= Theme.step * 84

        width: page.inner
        height: besideWords ? 1 : judged.height

        JudgedRow {
            id: judged

            x: shown.besideWords !== Theme.rightToLeft ? parent.width - width : 0
            y: shown.besideWords ? -Theme.headline * 0.6 : 0
            width: shown.besideWords ? shown.free + 1 : parent.width
            side: shown.besideWords ? shown.free / 6 : Theme.step * 16
            lanterns: page.teachAMachine.judged
            seen: page.visible && page.piece.ended
            tones: page.tones
        }
    }
}
