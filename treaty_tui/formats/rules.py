"""`Rule 1`, `Principle 1`, `Clause 1`: the articles of a text that has no others; elsewhere words at the start of a line."""

from collections.abc import Sequence

from treaty_tui.formats.classify import Item
from treaty_tui.language.headings import Grammar
from treaty_tui.language.numbers import leading


def settle(items: list[Item], grammar: Grammar) -> None:
    """Make articles of the lines that begin like a rule, if they count through the text, and plain words of all others."""
    ruled = [place for place, item in enumerate(items) if item.heading is not None and item.heading.tag == "rule"]
    articles = any(item.heading is not None and item.heading.tag == "article" for item in items)
    kept = set() if articles else max(_counted(items, ruled, grammar), key=len)
    for place in ruled:
        item = items[place]
        if place in kept and item.heading is not None:
            items[place] = item._replace(heading=item.heading._replace(tag="article"))
        else:
            items[place] = item._replace(text=item.whole, heading=None, whole="")


def _word(item: Item, grammar: Grammar) -> str:
    """What such a line begins with, without its number, or that it is a draft."""
    words = (
        []
        if item.heading is None
        else [word.rstrip("0123456789.") for word in item.heading.label.casefold().strip("[( ").split()]
    )
    return next((word for word in words if word not in grammar.leads), "")


def _counted(items: Sequence[Item], ruled: Sequence[int], grammar: Grammar) -> list[set[int]]:
    """By word, in the order that they come in: its lines that count on from 1, or from 1 again; none where there is but one."""
    found: dict[str, set[int]] = {}
    last: dict[str, int] = {}
    for place in ruled:
        heading = items[place].heading
        number, word = "" if heading is None else heading.number, _word(items[place], grammar)
        value, before = leading(number), last.get(word, 0)
        lines = found.setdefault(word, set())
        if value and (value in (1, before + 1) or (value == before and not number.isdecimal())):
            lines.add(place)
            last[word] = value
    return [lines if len(lines) > 1 else set() for lines in found.values()]
