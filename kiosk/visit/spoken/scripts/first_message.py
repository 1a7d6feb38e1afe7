"""What is told of the first message of 1969."""

from kiosk.pieces.first_message import Sending
from kiosk.visit.spoken.scripts.script import Script

FIRST_MESSAGE = Script(
    page="FirstMessagePage",
    title="Send the first message",
    told={
        "": "29 October 1969, half past ten at night. Type LOGIN; begin with the L.",
        Sending.SENT: "Your letter is on its way north, some 500 kilometres.",
        Sending.HAS_L: "On the telephone they say that they have the L. Type O next.",
        Sending.HAS_O: "They have the O as well. Type G next.",
        Sending.HAS_G: "This time the G is there too. Type I next.",
        Sending.HAS_I: "They have the I. Now only the N is missing.",
        Sending.ASKS_L: "That was another key. Did you say L? Its key is lit.",
        Sending.ASKS_O: "That was another key. Did you say O? Its key is lit.",
        Sending.ASKS_G: "That was another key. Did you say G? Its key is lit.",
        Sending.ASKS_I: "That was another key. Did you say I? Its key is lit.",
        Sending.ASKS_N: "That was another key. Did you say N? Its key is lit.",
        Sending.STOPPED: "The machine in Menlo Park has stopped. Two letters had arrived: LO.",
        Sending.WAITS: "The machine in Menlo Park stands still. Wait a moment.",
        Sending.HOUR: "About an hour goes by.",
        Sending.AGAIN: "The machine runs once more. Type LOGIN again, from the L.",
        Sending.BY_ITSELF: "Now it goes on by itself. Watch the letters run.",
        Sending.OVER: "The whole word has gone through.",
    },
    learned="The first message was LO: at the G the machine at the far end stopped. Charley Kline"
    " typed in Los Angeles, and Bill Duvall told him on the telephone what came. About an hour"
    " later the whole word went through.",
)
