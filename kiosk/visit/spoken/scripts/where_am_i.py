"""What is told of the piece “Where am I?”."""

from kiosk.visit.spoken.scripts.script import Script

WHERE_AM_I = Script(
    page="WhereAmIPage",
    title="Where am I?",
    told={"": "Pull a circle."},
    learned="Three distances make a place.",
)
