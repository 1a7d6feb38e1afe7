"""What is told of the piece “Where am I?”."""

from kiosk.pieces.where_am_i import Answer, Round
from kiosk.visit.spoken.scripts.script import Script

WHERE_AM_I = Script(
    page="WhereAmIPage",
    title="Where am I?",
    told={
        "": "You are somewhere in this town. Pull the circle out to the dotted line.",
        Answer.TOO_SMALL: "Its signal runs further. Pull on.",
        Answer.TOO_LARGE: "Too far. Let the circle back a little.",
        Answer.HELD: "One circle: you are somewhere on it. Now another satellite.",
        Answer.CROSSED: "Two circles: two places are left. The third will tell.",
        Answer.MET: "All three meet in one place. Here you are.",
        Round.ROOF: "You walk on. A roof hides one satellite; pull the other two.",
        Answer.TWO_POINTS: "Two places are left. Which is yours? Touch one.",
        Answer.BEHIND_ROOF: "The roof is in the way. Pull the circles of the others.",
        Answer.HELD_ALREADY: "This circle is right already. Pull another.",
        Answer.LUCK: "Right, and only by luck: two circles cannot tell.",
        Answer.NO_LUCK: "You are at the other one: two circles cannot tell.",
        Round.CLOCK: "Now your clock is wrong, and the circles miss. Touch the fourth satellite.",
        Answer.CLOCK_WRONG: "Pulling does not help a wrong clock. Touch the fourth satellite.",
        Answer.FOUND: "The fourth sets your clock right. Now all of them meet.",
        Answer.OVER: "The time is over. You may look for yourself once more.",
    },
    learned="Three distances make a place; the fourth satellite is for the clock. BeiDou works in"
    " this way, as other systems do. Real satellites are some 20,000 to 36,000 kilometres up. This"
    " plan is flat, and the town is invented.",
)
