"""What is told of the piece “Draw with light”."""

from kiosk.pieces.facade import Drawn
from kiosk.visit.spoken.scripts.script import Script

FACADE = Script(
    page="FacadePage",
    title="Draw with light",
    told={
        "": "Draw on the dark wall. What you touch lights up.",
        Drawn.LIT: "It shines. Draw on, or choose another lamp.",
        Drawn.UNCHANGED: "This tile shines already. Go on beside it.",
        Drawn.BESIDE: "No tile hangs here. Draw on the wall.",
        "lamp": "Now draw with this light.",
        Drawn.WIPING: "The wall falls dark again. Draw something new.",
        Drawn.NOTHING_TO_WIPE: "The wall is dark already. Draw something.",
        "nothing drawn": "Nothing shines yet. Draw something first.",
        "lamp on": "The lamp is on. Each tile you come to lights up.",
        "lamp off": "The lamp is off. You move without drawing.",
        "edge": "The wall ends here. Go another way.",
        Drawn.OVER: "Your light goes over to the museum.",
        "dark": "The time is up, and the wall has stayed dark.",
    },
    learned="Many small lights make one picture, as on every screen. As the press reports,"
    " 1,324 glass tiles hang on the museum.",
    also={"drawn": "Your drawing shines there until your visit ends."},
)
