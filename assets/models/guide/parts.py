"""The parts of the guide as SVG, each in its box of one drawing 660 wide and 800 high.

They are apart where something moves: arms about their shoulders, the pole about the hand, the
lantern about the end of the pole, the head about its neck, the cat's tail. `GuideFigure.qml` has
the same boxes, and the places about which they turn.
"""

GOLD, LIGHT, SKIN, SHADE = "#d8b070", "#ffe2a8", "#f6d9b0", "#b07f58"

_GRADIENTS = """
<linearGradient id="skin" gradientUnits="userSpaceOnUse" x1="176" y1="320" x2="304" y2="340">
 <stop offset="0" stop-color="#b98a64"/><stop offset="0.55" stop-color="#edc699"/>
 <stop offset="1" stop-color="#fbe2bb"/></linearGradient>
<linearGradient id="straw" gradientUnits="userSpaceOnUse" x1="110" y1="300" x2="372" y2="300">
 <stop offset="0" stop-color="#5a4526"/><stop offset="0.5" stop-color="#b98f4e"/>
 <stop offset="0.85" stop-color="#f1d08a"/><stop offset="1" stop-color="#f8e0a6"/></linearGradient>
<linearGradient id="robe" gradientUnits="userSpaceOnUse" x1="160" y1="0" x2="322" y2="0">
 <stop offset="0" stop-color="#10253f"/><stop offset="0.5" stop-color="#1f4a7c"/>
 <stop offset="0.9" stop-color="#3a6c9c"/><stop offset="1" stop-color="#7797a6"/></linearGradient>
<linearGradient id="hull" gradientUnits="userSpaceOnUse" x1="0" y1="560" x2="0" y2="672">
 <stop offset="0" stop-color="#6b4d2a"/><stop offset="0.3" stop-color="#33251a"/>
 <stop offset="1" stop-color="#0c0d10"/></linearGradient>
<linearGradient id="inside" gradientUnits="userSpaceOnUse" x1="372" y1="500" x2="470" y2="610">
 <stop offset="0" stop-color="#d99a45"/><stop offset="1" stop-color="#3a2412"/></linearGradient>
<linearGradient id="awning" gradientUnits="userSpaceOnUse" x1="380" y1="470" x2="570" y2="620">
 <stop offset="0" stop-color="#565040"/><stop offset="0.35" stop-color="#282b2e"/>
 <stop offset="1" stop-color="#0f141a"/></linearGradient>
<linearGradient id="sleeve" gradientUnits="userSpaceOnUse" x1="262" y1="396" x2="360" y2="440">
 <stop offset="0" stop-color="#27557f"/><stop offset="1" stop-color="#5c89ab"/></linearGradient>
<linearGradient id="other" gradientUnits="userSpaceOnUse" x1="166" y1="0" x2="222" y2="0">
 <stop offset="0" stop-color="#122a46"/><stop offset="1" stop-color="#2c5b8c"/></linearGradient>
<linearGradient id="fur" gradientUnits="userSpaceOnUse" x1="74" y1="0" x2="134" y2="0">
 <stop offset="0" stop-color="#8d857c"/><stop offset="0.6" stop-color="#e6ddd0"/>
 <stop offset="1" stop-color="#fff6e4"/></linearGradient>
<radialGradient id="paper" gradientUnits="userSpaceOnUse" cx="0" cy="8" fx="0" fy="8" r="66">
 <stop offset="0" stop-color="#fffaf0"/><stop offset="0.45" stop-color="#ffe6a8"/>
 <stop offset="0.85" stop-color="#ffc25a"/><stop offset="1" stop-color="#f29a3c"/></radialGradient>
<radialGradient id="glow" gradientUnits="userSpaceOnUse" cx="0" cy="0" fx="0" fy="0" r="300">
 <stop offset="0" stop-color="#ffd98a" stop-opacity="0.75"/>
 <stop offset="0.2" stop-color="#ffc866" stop-opacity="0.42"/>
 <stop offset="0.5" stop-color="#ffb347" stop-opacity="0.14"/>
 <stop offset="1" stop-color="#ffb347" stop-opacity="0"/></radialGradient>
"""


def _flower(x, y, size=1.0, light=0.85):
    """A flower of printed calico: five dots round one."""
    around = ((0, -5), (4.8, -1.6), (3, 4), (-3, 4), (-4.8, -1.6))
    dots = "".join(
        f'<circle cx="{x + dx * size}" cy="{y + dy * size}" r="{2.1 * size}"/>' for dx, dy in around
    )
    return f'<g fill="#eaf2f6" fill-opacity="{light}">{dots}</g>'


def _calico():
    scattered = (
        (196, 452), (222, 470), (262, 452), (286, 474), (184, 548), (212, 566), (240, 544),
        (268, 566), (298, 548),
    )  # fmt: skip
    hem = "".join(
        f'<circle cx="{164 + n * 8}" cy="{598 + 7 * (1 - ((n - 9.5) / 9.5) ** 2)}" r="1.7"/>'
        for n in range(20)
    )
    return (
        "".join(_flower(x, y, light=0.45 + 0.4 * (x - 170) / 130) for x, y in scattered)
        + f'<g fill="#eaf2f6" fill-opacity="0.75">{hem}</g>'
    )


def _weave():
    """Ribs from the top of the hat to its brim, and rings round it."""
    ribs = "".join(
        f'<path d="M238,202 Q{238 + (end - 238) * 0.42},{262} {end},{330 - abs(end - 238) * 0.1}"/>'
        for end in (128, 158, 186, 212, 238, 264, 292, 320, 350)
    )
    rings = "".join(
        f'<path d="M{238 - w},{y} Q238,{y + w * 0.26} {238 + w},{y}"/>'
        for w, y in ((22, 228), (46, 256), (76, 283), (108, 304))
    )
    return (
        f'<g fill="none" stroke="#4a3618" stroke-opacity="0.5" stroke-width="1.8">{ribs}{rings}</g>'
    )


AWNING = """
<path fill="url(#inside)" d="M356,614 C352,534 384,486 430,480 C450,480 462,494 470,612 Z"/>
<path fill="url(#awning)" d="M384,614 C378,530 400,486 436,478 C500,466 556,510 566,596
 C520,612 450,620 384,614 Z"/>
<g fill="none" stroke="#d8b878" stroke-width="2.2">
<path stroke-opacity="0.6" d="M388,614 C382,534 402,490 436,479"/>
<path stroke-opacity="0.48" d="M422,614 C416,536 436,494 464,480"/>
<path stroke-opacity="0.38" d="M456,612 C450,540 468,500 492,486"/>
<path stroke-opacity="0.28" d="M490,608 C484,546 500,510 518,498"/>
<path stroke-opacity="0.2" d="M524,604 C520,560 532,530 544,520"/></g>
"""

BODY = f"""
<path fill="url(#robe)" d="M194,404 C176,440 160,520 156,610 C200,628 280,628 322,610
 C320,520 304,440 284,404 C262,390 216,390 194,404 Z"/>
{_calico()}
<path fill="#f4ead6" d="M212,396 L242,446 L270,396 L258,392 L242,422 L224,392 Z"/>
<path fill="none" stroke="#0c1c30" stroke-opacity="0.5" stroke-width="2.4"
 d="M242,446 C240,500 239,560 240,622"/>
<path fill="#c24a2e" d="M166,500 C210,516 270,516 313,500 L316,528 C270,544 210,544 162,528 Z"/>
<path fill="none" stroke="#e8795a" stroke-opacity="0.6" stroke-width="2.4"
 d="M168,506 C212,520 268,520 312,506"/>
<path fill="#a8391f" d="M262,522 L284,520 C288,548 294,572 296,592 L272,594 C270,570 266,546 262,522 Z"/>
<path fill="#c24a2e" d="M252,516 C262,508 284,508 292,516 C286,532 260,534 252,516 Z"/>
<path fill="none" stroke="{LIGHT}" stroke-opacity="0.75" stroke-width="3.4" stroke-linecap="round"
 d="M290,414 C308,452 320,524 320,604"/>
"""

HEAD = f"""
<ellipse cx="173" cy="338" rx="13" ry="17" fill="#a5764f"/>
<ellipse cx="303" cy="336" rx="13" ry="17" fill="#fbe2bb"/>
<path fill="url(#skin)" d="M172,318 C168,372 198,404 239,404 C280,404 306,370 303,318
 C302,276 174,276 172,318 Z"/>
<ellipse cx="196" cy="370" rx="17" ry="11" fill="#d9583e" fill-opacity="0.38"/>
<ellipse cx="280" cy="368" rx="17" ry="11" fill="#f0694a" fill-opacity="0.42"/>
<path fill="none" stroke="#a86a44" stroke-width="3" stroke-linecap="round" d="M238,360 q6,5 11,0"/>
<path fill="#1d1613" d="M166,336 C162,290 198,268 238,268 C280,268 312,288 309,334
 C303,324 298,316 292,312 C282,318 268,310 260,306 C252,314 236,310 228,306
 C214,314 198,312 188,318 C178,324 172,330 166,336 Z"/>
<path fill="#2a1c10" fill-opacity="0.4" d="M172,312 C214,334 262,334 304,310 L304,322
 C262,340 214,342 172,326 Z"/>
<path fill="none" stroke="#d0492e" stroke-width="4" stroke-linecap="round"
 d="M170,330 C172,372 198,408 236,412 M306,328 C304,372 278,408 240,412"/>
<path fill="#d0492e" d="M238,411 C222,398 212,408 214,416 C216,424 230,422 238,412
 C246,422 260,424 262,416 C264,408 254,398 238,411 Z"/>
<path fill="none" stroke="#d0492e" stroke-width="4" stroke-linecap="round"
 d="M234,414 L226,436 M242,414 L252,434"/>
<path fill="url(#straw)" d="M104,318 C150,290 206,240 228,206 Q238,192 248,206
 C270,240 326,290 372,318 C324,344 152,344 104,318 Z"/>
{_weave()}
<path fill="none" stroke="#fff0c8" stroke-opacity="0.65" stroke-width="3" stroke-linecap="round"
 d="M372,318 C340,336 280,338 238,338 C190,338 140,334 104,318"/>
<path fill="none" stroke="#fff0c8" stroke-opacity="0.5" stroke-width="3" stroke-linecap="round"
 d="M252,212 C276,246 326,290 364,314"/>
<circle cx="238" cy="201" r="6" fill="#d0492e"/>
"""

EYE = """
<ellipse cx="12" cy="16" rx="10" ry="13.5" fill="#241712"/>
<ellipse cx="12" cy="21" rx="6.5" ry="6.5" fill="#6b4326" fill-opacity="0.75"/>
<circle cx="15.6" cy="10.4" r="4.2" fill="#fffdf6"/>
<circle cx="8.4" cy="21.6" r="1.9" fill="#fff3d8" fill-opacity="0.9"/>
"""

EYE_SHUT = """
<path fill="none" stroke="#3a2418" stroke-width="4" stroke-linecap="round" d="M3,19 Q12,8 21,19"/>
"""

BROW = """
<path fill="none" stroke="#2a1c14" stroke-width="4.4" stroke-linecap="round" d="M4,9 Q14,2 25,6"/>
"""

SMILE = """
<path fill="none" stroke="#8a3f2c" stroke-width="3.8" stroke-linecap="round" d="M6,6 Q24,22 42,5"/>
"""

OPEN = """
<path fill="#7a2c22" d="M7,5 Q24,9 41,4 Q40,30 24,30 Q9,30 7,5 Z"/>
<path fill="#e5705c" d="M14,23 Q24,16 34,22 Q30,30 24,30 Q17,30 14,23 Z"/>
<path fill="#fff8ea" d="M10,6 Q24,9.5 38,5.5 L37,10 Q24,13.5 11,10.5 Z"/>
"""

ROUND = """
<ellipse cx="24" cy="14" rx="8" ry="9" fill="#7a2c22"/>
<ellipse cx="24" cy="18" rx="5" ry="4" fill="#e5705c"/>
"""

ARM = f"""
<path fill="url(#sleeve)" d="M270,398 C300,392 330,392 352,396 C362,404 362,444 350,452
 C326,450 298,448 276,446 C262,440 256,404 270,398 Z"/>
{_flower(300, 420, 0.9, 0.7)}{_flower(328, 422, 0.9, 0.8)}
<path fill="#f4ead6" d="M350,396 C360,404 360,444 348,452 L356,452 C366,444 367,404 358,396 Z"/>
<path fill="none" stroke="{LIGHT}" stroke-opacity="0.75" stroke-width="3" stroke-linecap="round"
 d="M286,396 C306,393 330,393 350,397"/>
<circle cx="368" cy="423" r="15" fill="{SKIN}"/>
<path fill="none" stroke="#c9966a" stroke-width="2.4" stroke-linecap="round"
 d="M366,414 q8,1 12,5 M366,422 q9,0 13,3 M366,430 q7,0 10,2"/>
"""

OTHER_ARM = f"""
<path fill="url(#other)" d="M172,412 C166,440 164,470 166,494 C176,504 210,504 218,494
 C220,470 220,438 214,414 C206,400 180,400 172,412 Z"/>
{_flower(192, 444, 0.9, 0.6)}{_flower(194, 474, 0.9, 0.6)}
<path fill="#e9dcc4" d="M166,492 C176,503 210,503 218,492 L218,501 C210,511 176,511 166,501 Z"/>
<path fill="#e2b98e" d="M178,504 C176,522 184,530 194,530 C204,530 210,520 207,504 Z"/>
"""

POLE = f"""
<path fill="none" stroke="#8a6530" stroke-width="8" stroke-linecap="round" d="M304,423 Q440,428 578,422"/>
<path fill="none" stroke="#e6c48a" stroke-width="3" stroke-linecap="round" d="M304,421 Q440,426 578,420"/>
<circle cx="578" cy="422" r="5" fill="{GOLD}"/>
"""

LANTERN = """
<path fill="none" stroke="#caa263" stroke-width="3" d="M0,-82 L0,-48"/>
<path fill="url(#paper)" d="M-26,-46 C-70,-34 -70,36 -26,48 L26,48 C70,36 70,-34 26,-46 Z"/>
<path fill="none" stroke="#a8591c" stroke-opacity="0.55" stroke-width="2.2"
 d="M0,-46 L0,48 M-16,-46 C-40,-24 -40,26 -16,48 M16,-46 C40,-24 40,26 16,48"/>
<path fill="#3a2412" d="M-28,-54 h56 v10 h-56 Z M-28,44 h56 v10 h-56 Z"/>
<path fill="#d8b070" d="M-28,-54 h56 v3 h-56 Z M-28,44 h56 v3 h-56 Z"/>
<path fill="none" stroke="#d8532f" stroke-width="4.5" stroke-linecap="round"
 d="M0,54 L0,86 M-7,62 L-8,92 M7,62 L8,92"/>
<circle cx="0" cy="58" r="6" fill="#e2683f"/>
"""

CAT = """
<path fill="url(#fur)" d="M78,600 C70,566 80,544 104,542 C128,544 136,568 130,602 Z"/>
<path fill="url(#fur)" d="M76,532 L80,504 L96,516 C102,514 108,514 114,516 L130,504 L132,532
 C132,550 120,558 104,558 C88,558 76,550 76,532 Z"/>
<path fill="#e5947c" fill-opacity="0.8" d="M82,511 L92,518 L83,525 Z M127,511 L118,518 L127,525 Z"/>
<path fill="#d98b3c" fill-opacity="0.85" d="M114,516 L130,504 L132,532 C122,534 114,528 114,516 Z"/>
<ellipse cx="94" cy="534" rx="4" ry="5.6" fill="#1c1410"/>
<ellipse cx="117" cy="534" rx="4" ry="5.6" fill="#1c1410"/>
<circle cx="95.4" cy="531.6" r="1.6" fill="#fff"/><circle cx="118.4" cy="531.6" r="1.6" fill="#fff"/>
<path fill="#e07a64" d="M102,541 h7 l-3.5,4 Z"/>
<path fill="none" stroke="#6b5648" stroke-width="1.7" stroke-linecap="round"
 d="M105.5,545 q-4,5 -9,3 M105.5,545 q4,5 9,3 M88,542 l-15,-3 M88,546 l-14,2 M123,542 l15,-3 M123,546 l14,2"/>
"""

TAIL = """
<path fill="none" stroke="#cfc5b6" stroke-width="10" stroke-linecap="round"
 d="M82,594 C56,594 48,566 58,548"/>
<path fill="none" stroke="#d98b3c" stroke-width="10" stroke-linecap="round" d="M54.5,562 C54,556 55,552 58,548"/>
"""

HULL = f"""
<path fill="#040a10" fill-opacity="0.45" d="M36,648 C160,700 480,700 618,640 C566,730 136,734 36,648 Z"/>
<path fill="url(#hull)" d="M14,548 C58,576 100,594 156,604 C270,622 420,622 520,598
 C572,582 608,554 640,510 C636,574 602,626 546,646 C430,680 214,680 120,648 C66,626 32,596 14,548 Z"/>
<path fill="none" stroke="{GOLD}" stroke-width="4" stroke-linecap="round"
 d="M14,548 C58,576 100,594 156,604 C270,622 420,622 520,598 C572,582 608,554 640,510"/>
<path fill="none" stroke="{GOLD}" stroke-opacity="0.3" stroke-width="2.4"
 d="M42,584 C120,630 240,644 340,644 C440,644 562,630 620,566"/>
<path fill="none" stroke="{GOLD}" stroke-opacity="0.18" stroke-width="2.4"
 d="M76,616 C150,654 240,664 340,664 C440,664 540,650 592,612"/>
"""

GLOW = '<circle cx="0" cy="0" r="300" fill="url(#glow)"/>'


def _spark(colour):
    """A light of an area's hue."""
    return (
        '<radialGradient id="spark" gradientUnits="userSpaceOnUse" cx="0" cy="0" fx="0" fy="0"'
        f' r="40"><stop offset="0" stop-color="#ffffff"/><stop offset="0.2" stop-color="{colour}"/>'
        f'<stop offset="0.3" stop-color="{colour}" stop-opacity="0.5"/>'
        f'<stop offset="1" stop-color="{colour}" stop-opacity="0"/></radialGradient>'
        '<circle cx="0" cy="0" r="40" fill="url(#spark)"/>'
    )


HUES = {
    "amber": "#ffce6b", "vermilion": "#ff7a54", "plum": "#e58ad2", "ultramarine": "#8fa8ff",
    "moon": "#e4f0f2", "jade": "#5fdcae",
}  # fmt: skip
RING = '<ellipse cx="0" cy="0" rx="196" ry="32" fill="none" stroke="#ffdf9e" stroke-width="3.2"/>'
SHIMMER = "".join(
    f'<rect x="{-w / 2 + dx}" y="{n * 10.5}" width="{w}" height="4" rx="2" fill="#ffd27a"'
    f' fill-opacity="{0.8 * (1 - n / 14):.2f}"/>'
    for n, (w, dx) in enumerate(
        ((104, 0), (130, 8), (82, -12), (150, 6), (66, 22), (120, -14), (92, 10), (48, -24),
         (104, 4), (60, 18), (74, -10), (40, 6), (54, -4), (26, 10))
    )
)  # fmt: skip

PARTS = {
    "awning": (AWNING, (350, 472, 222, 150)),
    "body": (BODY, (150, 386, 178, 242)),
    "head": (HEAD, (98, 188, 280, 254)),
    "eye": (EYE, (0, 0, 24, 32)),
    "eye-shut": (EYE_SHUT, (0, 0, 24, 32)),
    "brow": (BROW, (0, 0, 30, 12)),
    "smile": (SMILE, (0, 0, 48, 34)),
    "open": (OPEN, (0, 0, 48, 34)),
    "round": (ROUND, (0, 0, 48, 34)),
    "arm": (ARM, (256, 388, 130, 70)),
    "other-arm": (OTHER_ARM, (158, 396, 68, 140)),
    "pole": (POLE, (298, 412, 288, 22)),
    "lantern": (LANTERN, (-66, -84, 132, 182)),
    "cat": (CAT, (68, 498, 76, 108)),
    "tail": (TAIL, (42, 538, 52, 66)),
    "hull": (HULL, (8, 504, 640, 232)),
    "glow": (GLOW, (-300, -300, 600, 600)),
    **{f"spark-{hue}": (_spark(colour), (-40, -40, 80, 80)) for hue, colour in HUES.items()},
    "ring": (RING, (-200, -36, 400, 72)),
    "shimmer": (SHIMMER, (-90, 0, 180, 150)),
}
"""The drawing of each part, and the box it is cut to: x, y, width, height."""


def svg(name):
    """A part as a whole file, and the size of its box."""
    drawing, (x, y, width, height) = PARTS[name]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x} {y} {width} {height}">'
        f"<defs>{_GRADIENTS}</defs>{drawing}</svg>"
    ), (width, height)
