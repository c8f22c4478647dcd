"""Markdown's lists count up by themselves: `1.`, `1.`, `1.` stand for 1, 2 and 3."""

from treaty_tui.formats import lines
from treaty_tui.formats.lines import Line
from treaty_tui.model import Matter

_FIRST = ("1. ", "1) ")
_KINDS = {"1.": "1", "1)": "1"} | {f"{number}{sign}": "2" for number in range(2, 10) for sign in ".)"}
"""Lines that begin with 1, and with another number: a look at their order tells most texts that count for themselves."""


class _List:
    """One list that is open: its indentation and sign, and the places of its items among the lines."""

    __slots__ = ("indent", "ones", "places", "sign")

    def __init__(self, indent: int, sign: str) -> None:
        self.indent, self.sign = indent, sign
        self.places: list[int] = []
        self.ones = True


def markdown(body: str, first: int, matter: list[Matter]) -> list[Line]:
    """The lines of Markdown with the numbers that a reader of the finished page sees; see `lines.markdown`."""
    found = lines.markdown(body, first, matter)
    kinds = "".join(["#" if 0 < line.level < 7 else _KINDS.get(line.text[:2], "") for line in found])
    if "11" not in kinds:
        return found
    for each in _lists(found):
        for number, place in enumerate(each.places if each.ones else (), 1):
            found[place] = found[place]._replace(text=f"{number}{found[place].text[1:]}")
    return found


def _lists(found: list[Line]) -> list[_List]:
    """All numbered lists, whatever their items are numbered."""
    open_lists: list[_List] = []
    every: list[_List] = []
    for place, line in enumerate(found):
        sign = _sign(line.text) if not (0 < line.level < 7 or line.mark) else ""
        while open_lists and _ends(open_lists[-1], line, sign):
            open_lists.pop()
        if sign:
            if not open_lists or open_lists[-1].indent < line.indent - 1:
                open_lists.append(_List(line.indent, sign))
                every.append(open_lists[-1])
            open_lists[-1].places.append(place)
            open_lists[-1].ones = open_lists[-1].ones and line.text.startswith(_FIRST)
    return every


def _sign(text: str) -> str:
    """What stands behind the number that a line begins with, `.` or `)`; else nothing."""
    end = 0
    while end < 4 and text[end : end + 1].isdecimal():
        end += 1
    return text[end] if end and text[end : end + 1] in (".", ")") and text[end + 1 : end + 2] == " " else ""


def _ends(each: _List, line: Line, sign: str) -> bool:
    """Whether a line stands outside of a list: further left, in another kind of list, or in a paragraph beside it."""
    if sign:
        return line.indent < each.indent - 1 or (line.indent <= each.indent + 1 and sign != each.sign)
    if 0 < line.level < 7 or line.mark:
        return True
    wrapped = not line.blank and line.text[:1].islower()
    return line.indent <= each.indent and not (wrapped or line.text.startswith("("))
