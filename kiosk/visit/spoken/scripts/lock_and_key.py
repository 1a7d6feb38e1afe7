"""What is told of the piece “Lock and key”."""

from kiosk.pieces.square import Outcome
from kiosk.visit.spoken.scripts.script import Script

LOCK_AND_KEY = Script(
    page="LockAndKeyPage",
    title="Lock and key",
    told={
        "": "Send your friend a picture that only she may see. Choose one.",
        Outcome.PUT_IN: "It is in the box. Now take one of her open locks.",
        Outcome.TAKEN: "Everyone may take such a lock. Close it on the box.",
        Outcome.CLOSED: "Click: it closes without a key. Now send it across.",
        Outcome.SENT: "All look, and nobody can open it. Only its key can.",
        Outcome.DELIVERED: "She has it. For her answer, make a lock and a key of your own.",
        Outcome.KEYS_MADE: "Your key stays with you. Your open locks hang for everyone: take one.",
        Outcome.ANSWERED: "Her answer is here, and only the two of you know it.",
        Outcome.SEEN_BY_ALL: "It was open, and now everybody knows. Begin with another box.",
        Outcome.NOT_EVEN_YOU: "Even you cannot open it now. Send it to her: she has the key.",
        Outcome.NOT_EVEN_SHE: "Even she cannot open it now. Send it on: the key is yours.",
        Outcome.CANNOT_OPEN: "They pull and they shake it. Without the key it stays shut.",
        Outcome.NOT_THIS_KEY: "It has her lock, and her key is over there. Give it back.",
        Outcome.TAKEN_BACK: "Another box. This time it needs a lock whose key you have.",
        Outcome.KNOWN: "Everybody has seen this one. Choose another picture.",
        Outcome.REOPENED: "She opens her own lock again. It needs one of yours.",
        Outcome.EMPTY: "The box is empty. Choose a picture first.",
        Outcome.NO_LOCK: "It needs a lock first. Take one that hangs open.",
        Outcome.LOCKED_ALREADY: "It is locked already, and one lock is enough.",
        Outcome.NOT_LOCKED: "The box is open. There is nothing to unlock yet.",
        Outcome.OUT_OF_REACH: "The key is on this side, the box on the other.",
        Outcome.SENT_ALREADY: "The box has arrived. Now it needs its key.",
        Outcome.OVER: "The lanterns go out for today.",
    },
    learned="What closes a box need not be what opens it, so a lock may hang out for everyone."
    " Mail and browsers agree on secrets with such pairs of keys, of far longer numbers."
    " And whose lock is it? Signatures tell: the key behind those of the internet's names"
    " leaves its safe only for a ceremony.",
    result="What the eavesdropper saw",
    results_page="SightingTile",
    results={
        "picture": "A picture, sent open",
        "lock, you": "Your open lock",
        "lock, friend": "Her open lock",
        "locked box, you": "Your locked box",
        "locked box, friend": "Her locked box",
    },
)
