"""What is told of the piece “Teach a machine”."""

from kiosk.pieces.teach_a_machine import Lesson
from kiosk.visit.spoken.scripts.script import Script

TEACH_A_MACHINE = Script(
    page="TeachAMachinePage",
    title="Teach a machine",
    told={
        "": "Narrow ones float here, wide ones hang. Where does this one go?",
        Lesson.AGREED: "The machine had thought so too. And this one?",
        Lesson.TURNED: "The machine had it on the other side. Now it turns its line.",
        Lesson.AGREED_WRONGLY: "The machine thinks so too. But look once more: how wide was it?",
        Lesson.TURNED_WRONGLY: "Are you sure? The machine believes you, and turns its line.",
        "its turn": "Now it is the machine's turn: five lanterns that it has never seen.",
        "river right sure": "It says river, and is sure. Right.",
        "river right unsure": "It says river, but is not sure. Right.",
        "river wrong sure": "It says river, and is sure. Wrong: it hangs.",
        "river wrong unsure": "It says river, but is not sure. Wrong: it hangs.",
        "river repeats": "It says river, as you taught it for one like this. Wrong.",
        "festival right sure": "It says festival, and is sure. Right.",
        "festival right unsure": "It says festival, but is not sure. Right.",
        "festival wrong sure": "It says festival, and is sure. Wrong: it floats.",
        "festival wrong unsure": "It says festival, but is not sure. Wrong: it floats.",
        "festival repeats": "It says festival, as you taught it for one like this. Wrong.",
        "trick unsure": "A sky lantern flies: it is neither. The machine is not sure.",
        "trick sure": "A sky lantern flies: it is neither. But the machine is sure of its word.",
        "score 0": "It got none of five right.",
        "score 1": "It got one of five right.",
        "score 2": "It got two of five right.",
        "score 3": "It got three of five right.",
        "score 4": "It got four of five right.",
        "score 5": "It got all five right.",
    },
    counted="Width %1, brightness %2 of 10",
    learned="It learned from its mistakes and from ours. But it had only two words: nobody taught"
    " it that there is such a thing as neither.",
    also={
        "repeated": "What it was taught wrongly, it repeated.",
        "contradictory": "Its line did not get all lessons right:"
        " some seem to contradict each other.",
    },
)
