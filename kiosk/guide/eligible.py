"""Which sentences stand for themselves, taken out of their card."""

from __future__ import annotations

import re

from kiosk.guide.chinese import HAS_CHINESE

_REFERS_BACK = re.compile(
    r"[\"“‘'(]?(?:it|its|it's|he|his|she|her|they|their|them|this|these|those|that|such|the same"
    r"|then|there|here|both|each|neither|another|others?|some|one|but|and|or|so|yet|still|instead"
    r"|later|afterwards|today|now|not|only|even|nobody|everybody|everything|nothing|since then"
    r"|the (?:first|second|third|other|others|rest|two|three|result|idea|answer|reason|name|word"
    r"|story|case|speaker|writer|article|report|trick|picture|exhibit|card|model|sentence)"
    r"|in this|at that|by then|from it|with it|on it|for this|of these|among them|from then"
    r"|that's|what|who|when asked|how|why|where|which)\b"
    r"|[“「《]?(?:它|他|她|这|该|其|此|那|同|后来|于是|但|而|因此|所以|从此|不过|也|又|两者|前者|后者|由此|如今|至今"
    r"|还|就|却|再|只|都|既|可|然后|当时|随后|次年|之后|另|再说|没有|不|谁|为什么|怎么|什么|一个|一边|人们|有人|有的"
    r"|于|并|才|被|把|从中|从前|以后|以前|靠|用|让|在这|在那|对此|故事|案例|报道说|文章|展品|展柜里|模型|里面|上面|下面|旁边)",
    re.IGNORECASE,
)
_LEAST_WORDS, _LEAST_CHARACTERS = 4, 8


def stands_alone(sentence: str) -> bool:
    """Whether a sentence says what it is about; one that begins with a pronoun does not."""
    if _REFERS_BACK.match(sentence) or sentence.endswith(("?", "？", ":", "：")):
        return False
    if HAS_CHINESE.search(sentence):
        return len(sentence) >= _LEAST_CHARACTERS
    return len(sentence.split()) >= _LEAST_WORDS
