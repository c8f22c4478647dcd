"""Lines of Chinese and Arabic that begin with a citation, `第七十条不排除…。`, where no small letter tells them from a heading.

The count of the articles tells: such a sentence has a number that does not go on from the heading before it, while the next
heading does.
"""

from collections.abc import Sequence

from treaty_tui.formats.classify import Item, ends
from treaty_tui.language.numbers import leading


def settle(items: list[Item]) -> None:
    """Make plain words of the headings that a sentence begins with whose number breaks the count of the articles."""
    heads = [place for place, item in enumerate(items) if item.heading is not None and item.heading.tag in ("article", "annex")]
    suspects = {place for place in heads if _sentence(items[place])}
    if not suspects:
        return
    after, sure = _ahead(items, heads, suspects)
    before = 0
    alike = False
    for place in heads:
        value = _value(items[place])
        if place in suspects and before and not alike and _cites(value, before, after[place], sure[place]):
            items[place] = items[place]._replace(text=items[place].whole, heading=None, whole="")
        else:
            before, alike = value, place in suspects


def _sentence(item: Item) -> bool:
    """Whether a line may be a sentence that cites an article: nothing parts the number from what follows, and that has an end."""
    heading = item.heading
    if heading is None or heading.tag != "article" or item.level or heading.parted or not heading.number.isdecimal():
        return False
    glued = item.whole[item.whole.find(heading.label) + len(heading.label) :][:1] not in (" ", "\u3000", "\u00a0")
    return heading.rest != "" and ends(heading.rest) and (glued or heading.label[0] != "第")


def _value(item: Item) -> int:
    """The number of an article, or 0 for an annex: articles begin anew in it."""
    return leading(item.heading.number) if item.heading is not None and item.heading.tag == "article" else 0


def _ahead(items: Sequence[Item], heads: Sequence[int], suspects: set[int]) -> tuple[dict[int, int], dict[int, int]]:
    """By place the number of the next article of all, and that of the next one that is no suspect; 0 behind the last."""
    every, sure = dict[int, int](), dict[int, int]()
    plain = following = 0
    for place in reversed(heads):
        every[place], sure[place] = following, plain
        if (heading := items[place].heading) is not None and (heading.tag == "annex" or heading.number.isdecimal()):
            following = _value(items[place])
            plain = plain if place in suspects else following
    return every, sure


def _cites(value: int, before: int, after: int, sure: int) -> bool:
    """Whether a number is cited between article `before` and the next ones: it does not go on, or the true heading follows."""
    if value == before + 1:
        return sure == value
    return value != before and not (value > before and after == value + 1)
