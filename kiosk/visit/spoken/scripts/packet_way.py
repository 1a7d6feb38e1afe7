"""What is told of a packet's way."""

from kiosk.pieces.packet_way import CableTouch
from kiosk.visit.spoken.scripts.script import Script

PACKET_WAY = Script(
    page="PacketWayPage",
    title="A packet's way",
    told={
        "": "Six letters are on their way. Touch a cable to cut it. Can you stop them?",
        CableTouch.CUT: "Cut. The letters take another way.",
        CableTouch.PACKET_LOST: "A letter was on that cable, and is lost. It is sent once more.",
        CableTouch.NO_WAY: "No way is left. The letters wait; mend a cable.",
        CableTouch.MENDED: "Mended. Letters may come this way again.",
        CableTouch.WAY_AGAIN: "There is a way again. What has waited goes on.",
        CableTouch.STILL_NO_WAY: "Mended, but another cable is needed.",
        CableTouch.MENDS_ITSELF: "Now all cables are mended, and none is cut any more.",
        CableTouch.OVER: "The word is whole.",
    },
    counted="%1 of 6 letters have arrived",
    learned="No road was fixed. Each router sent each letter on by the way that was the shortest"
    " just then, and what was lost was sent once more.",
    also={"mixed": "Some came out of order, and were put in order."},
)
