"""Edits that cut a Chinese term, widened to it: "不[-超过-][+低于+]" is read as "[-不超过-][+不低于+]"."""

import re
from collections.abc import Sequence
from functools import cache

from treaty_tui.diff.runs import Run, joined
from treaty_tui.language import members, module, named
from treaty_tui.language.numbers import CHINESE

_REACH = 6
"""Characters beside an edit in which its term begins or ends."""
_PASSIVE = "被"
"""What alone makes another actor of one where it comes or goes: 请求国, 被请求国."""
_WHO = r"[\u4e00-\u9fff]?[人者员方]"
"""The end of a word for who acts, behind the sign that tells which one: 出租人, 承租人."""


def whole(runs: Sequence[Run]) -> list[Run]:
    """The same with each edit grown to the terms that it cuts."""
    result: list[Run] = []
    waiting = list(runs[::-1])
    while waiting:
        op, text = waiting.pop()
        if op == 0:
            result.append((op, text))
            continue
        come = waiting.pop()[1] if op < 0 and waiting and waiting[-1][0] > 0 else ""
        sides = (text, come) if op < 0 else ("", text)
        ahead = result.pop()[1] if result and result[-1][0] == 0 else ""
        behind = waiting.pop()[1] if waiting and waiting[-1][0] == 0 else ""
        left, right = _overhang(sides, ahead[-_REACH:], behind[:_REACH])
        head, tail = ahead[len(ahead) - left :], behind[:right]
        result += [(0, ahead[: len(ahead) - left]), (-1, head + sides[0] + tail), (1, head + sides[1] + tail)]
        waiting.append((0, behind[right:]))
    return joined(result)


def _overhang(sides: tuple[str, str], ahead: str, behind: str) -> tuple[int, int]:
    """How many characters of terms stand before an edit and behind it."""
    left = right = 0
    if not all(sides) and _PASSIVE not in sides:
        return 0, 0
    if [len(side) for side in sides] == [1, 1] and not set(CHINESE).intersection(sides) and (who := re.match(_WHO, behind)):
        right = who.end()
    for side in filter(None, sides):
        start, end = len(ahead), len(ahead) + len(side)
        text = ahead + side + behind
        for term in _terms():
            at = text.find(term)
            if at < 0 or at >= end or at + len(term) <= start:
                continue
            left, right = max(left, start - at), max(right, at + len(term) - end)
    return left, right


@cache
def _terms() -> tuple[str, ...]:
    """Words of law of more than one sign: who acts, what bounds, what negates."""
    data = module("zh")
    known = [*members(data.ACTORS), *named(data.BOUNDS), *members(data.NEGATIONS)]
    return tuple([term for term in known if len(term) > 1 and term[0] not in "各每"])
