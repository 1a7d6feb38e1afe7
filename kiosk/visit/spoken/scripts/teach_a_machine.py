"""What is told of the piece “Teach a machine”."""

from kiosk.visit.spoken.scripts.script import Script

TEACH_A_MACHINE = Script(
    page="TeachAMachinePage",
    title="Teach a machine",
    told={"": "Which lantern is it?"},
    learned="It learns from mistakes.",
)
