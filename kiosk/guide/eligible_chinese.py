"""Whether a Chinese sentence points back at something that it has not named."""

from __future__ import annotations

import re

_OPENS_BACK = re.compile(
    r"[“「《‘（]?(?:它|他|她|这|该|其|此|那|同|后来|于是|但|而|因此|所以|从此|不过|也|又|两者|前者|后者|由此|如今|至今"
    r"|还|就|却|再|只|都|既|可|然后|当时|随后|次年|之后|另|再说|没有|不|谁|为什么|怎么|什么|一个|一边|人们|有人|有的"
    r"|于|并|才|被|把|从中|从前|以后|以前|靠|用|让|在这|在那|对此|故事|案例|报道说|文章|展品|展柜里|模型|里面|上面|下面|旁边"
    r"|当年|当天|当晚|翌|同样|此外|另外|例如|比如|换句话|也就是说|最后|接着|结果|其他|其余|其中|双方|二者|后面|前面|背后|到那|到这|别家|别人|别的|另一)"
)
"""Words with which nothing begins that stands by itself."""
_POINTS_BACK = re.compile(
    r"当时|那时|这时|此时|此后|此前|此外|从此|自此|由此|为此|对此|如此|以此|至此|该(?:馆|校|公司|系统|系列|中心|项目|协会|平台|卫星|机构|地)"
    r"|同(?:年|月|日|一年|一天)|翌年|次年|次日|前者|后者|两者|二者|那年|那天|那里|那儿|那边|这里|这儿|这边|这样|那样|这么|那么|还有[它他她]|都有[它他她]|[把令替从对着]它|围绕它|[把令替][他她]"
)
"""What points back, unless something was named."""
_DEMONSTRATIVE = re.compile(
    r"[这那]([一二两三几四五]?[个条件种套份座次些部台块项家张间只门句段类位颗层道支笔片本封届副头回])?([\u3400-\u9fff]{0,2})"
)
_LATER = re.compile(r"后来|随后|然后|(?<![尤极])其(?![实次])")
_THING = re.compile(r"它|(?<![其吉])他们|她们")
_PERSON = re.compile(r"(?<![其吉])他(?!们|人)|她(?!们)")
_PEOPLE = re.compile(
    r"[\u3400-\u9fff]·|[A-Z][a-z]+ [A-Z]|先生|女士|教授|博士|院士|工程师|医生|学生"
    r"|学者|男孩|女孩|人|老师|专家|[说家者员长]"
)
_OPENING = re.compile(
    r"(?:[^，。；]*?(?:年|月|日|天|时|时候|后|之后|以后|前|之前|以前|里|中|上|下|内|间|期间|起|以来|底|初|夜|晚|这天)，)+"
    r"|(?:在|从|到|当|自|直到|对|为了|由于|随着|按照|根据|因为)[^，。；]*，"
    r"|(?:\d[\d年月日至—–、 ]*)+"
)
"""A place or time with which a sentence begins, and which is not what it speaks of."""
_LAST_CLAUSE = re.compile(r"[^，；：。]*$")
_HAN = re.compile(r"[\u3400-\u9fffA-Za-z@]")
_NAMED = 2
"""Fewer characters name nothing."""


def leans(sentence: str) -> bool:
    """Whether it begins with a pronoun or the like, or points back at what it has not named."""
    if _OPENS_BACK.match(sentence) or _POINTS_BACK.search(sentence):
        return True
    for shown in _DEMONSTRATIVE.finditer(sentence):
        if not shown[2] or shown[2] not in sentence[: shown.start()]:
            return True
    opening = _OPENING.match(sentence)
    spoken_of = sentence[opening.end() if opening else 0 :]
    if (found := _LATER.search(spoken_of)) and not _names_something(spoken_of[: found.start()]):
        return True
    if (found := _THING.search(spoken_of)) and not _names_something(_clauses(spoken_of, found)):
        return True
    person = _PERSON.search(spoken_of)
    return person is not None and not _PEOPLE.search(_clauses(spoken_of, person))


def _clauses(text: str, found: re.Match[str]) -> str:
    """The clauses before the one in which something stands: a name and the pronoun for it do not
    share one."""
    return _LAST_CLAUSE.sub("", text[: found.start()])


def _names_something(before: str) -> bool:
    return len(_HAN.findall(before)) >= _NAMED
