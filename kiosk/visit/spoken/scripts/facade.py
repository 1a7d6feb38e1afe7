"""What is told of the piece “Draw with light”."""

from kiosk.visit.spoken.scripts.script import Script

FACADE = Script(
    page="FacadePage",
    title="Draw with light",
    told={"": "Draw on the wall with your finger."},
    learned="Many small lights make one picture.",
)
