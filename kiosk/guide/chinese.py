"""Chinese as the guide reads it: pairs of characters, without what questions are put in."""

from __future__ import annotations

import re

from kiosk.catalogue.index import plain

_HAN = r"\u3400-\u9fff"
HAS_CHINESE = re.compile(f"[{_HAN}]")
_RUN = re.compile(f"[{_HAN}]+|@|[a-z0-9]*[a-z][a-z0-9]*|\\d+(?:\\.\\d+)?")
_FRAME = re.compile(
    "请问|你们|我们|他们|它们|这里|这儿|那里|那儿|哪里|哪儿|哪个|哪些|哪位|哪家|哪件|哪项|哪种|哪款|哪台|哪颗|哪条|哪次"
    "|什么样|什么时候|什么|怎么样|怎么|怎样|为什么|为何|为啥|干什么|是不是|有没有|能不能|可不可以|可以|多少|几个|几|谁"
    "|的|了|吗|呢|吧|啊|呀|是|在|有|那|这|个|和|与|被|把|给|让|就|都|也|还|能|会|要|想|我|你|它|他|她|啥|哪|为"
    "|展品|展馆|馆里|馆内|介绍|一下|告诉"
)


def terms_of(text: str) -> list[str]:
    """The pairs of characters, the single ones between them, numbers and Latin words of a text."""
    found: list[str] = []
    for run in _RUN.findall(plain(text).replace(",", "")):
        if not HAS_CHINESE.match(run):
            found.append(run)
            continue
        for part in _FRAME.split(run):
            found += [part[n : n + 2] for n in range(len(part) - 1)] or ([part] if part else [])
            found += [c + "*" for c in part] if len(part) > 1 else []
    return found
