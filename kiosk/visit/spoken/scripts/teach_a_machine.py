"""What is told of the piece “Teach a machine”."""

from kiosk.pieces.teach_a_machine import Lesson
from kiosk.visit.spoken.scripts.script import Script

TEACH_A_MACHINE = Script(
    page="TeachAMachinePage",
    title="Teach a machine",
    told={
        "": "Here narrow lanterns float on the river, and wide ones hang at the festival. Where does this one go?",
        Lesson.AGREED: "The machine had thought so too. And this one?",
        Lesson.TURNED: "The machine had it on the other side. Now it turns its line.",
        Lesson.AGREED_WRONGLY: "The machine thinks so too. But look once more: how wide was it?",
        Lesson.TURNED_WRONGLY: "Are you sure? The machine believes you, and turns its line.",
        "its turn": "Now it is the machine's turn: five lanterns that it has never seen.",
        "river right sure": "“River,” says the machine, and it is sure. Right.",
        "river right unsure": "“River,” says the machine, but it is not sure. Right.",
        "river wrong sure": "“River,” says the machine, and it is sure. Wrong: it hangs at the festival.",
        "river wrong unsure": "“River,” says the machine, but it is not sure. Wrong: it hangs at the festival.",
        "river repeats": "“River,” says the machine, as you taught it for one like this. Wrong.",
        "festival right sure": "“Festival,” says the machine, and it is sure. Right.",
        "festival right unsure": "“Festival,” says the machine, but it is not sure. Right.",
        "festival wrong sure": "“Festival,” says the machine, and it is sure. Wrong: it floats on the river.",
        "festival wrong unsure": "“Festival,” says the machine, but it is not sure. Wrong: it floats on the river.",
        "festival repeats": "“Festival,” says the machine, as you taught it for one like this. Wrong.",
        "trick unsure": "A sky lantern: it flies, and is neither. The machine is not sure at all.",
        "trick sure": "A sky lantern: it flies, and is neither. But the machine is sure of its word.",
        "score 0": "It got none of five right.",
        "score 1": "It got one of five right.",
        "score 2": "It got two of five right.",
        "score 3": "It got three of five right.",
        "score 4": "It got four of five right.",
        "score 5": "It got all five right.",
    },
    counted="Width %1, brightness %2 of 10",
    learned="It learned from its mistakes, and from ours: it believes whatever it is taught. And it had only two words. Nobody taught it that there is such a thing as neither.",
    also={
        "repeated": "What it was taught wrongly, it repeated.",
        "contradictory": "Some of what it was taught contradicts itself, and no line gets all of that right.",
    },
)
