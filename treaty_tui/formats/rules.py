"""`Rule 1`, `Principle 1`, `Clause 1`: the articles of a text that has no others; elsewhere words at the start of a line."""

from collections.abc import Sequence

from treaty_tui.formats.classify import Item
from treaty_tui.language.numbers import leading


def settle(items: list[Item]) -> None:
    """Make articles of the lines that begin like a rule, if they count through the text, and plain words of all others."""
    ruled = [place for place, item in enumerate(items) if item.heading is not None and item.heading.tag == "rule"]
    articles = any(item.heading is not None and item.heading.tag == "article" for item in items)
    words = dict.fromkeys(_word(items[place]) for place in ruled)  # of two that count as far, the first
    kept = frozenset[int]() if articles else frozenset(max((_counted(items, ruled, word) for word in words), key=len))
    for place in ruled:
        item = items[place]
        if place in kept and item.heading is not None:
            items[place] = item._replace(heading=item.heading._replace(tag="article"))
        else:
            items[place] = item._replace(text=item.whole, heading=None, whole="")


def _word(item: Item) -> str:
    """What such a line begins with, without its number."""
    return "" if item.heading is None else item.heading.label.rstrip("0123456789.").strip("[( ").casefold()


def _counted(items: Sequence[Item], ruled: Sequence[int], word: str) -> list[int]:
    """The lines with this word that count on from 1, or from 1 again; none where there is but one."""
    found: list[int] = []
    last = 0
    for place in ruled:
        heading = items[place].heading
        value = leading(heading.number) if heading is not None and _word(items[place]) == word else 0
        if value and value in (1, last + 1):
            found.append(place)
            last = value
    return found if len(found) > 1 else []
