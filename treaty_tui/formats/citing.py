"""Lines of Chinese and Arabic that begin with a citation, `第七十条不排除…。`, where no small letter tells them from a heading.

The count of the articles tells: such a sentence has a number that goes back behind the heading before it, or that the next
headings have still to come to. One that only leaves a gap is an article: those between were deleted, or are left out.
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
    following = _following(items, heads, suspects)
    before = 0
    alike = bare = False
    for place in heads:
        value = _value(items[place])
        if place in suspects and before and not alike and (bare or _cites(value, before, following[place])):
            items[place] = items[place]._replace(text=items[place].whole, heading=None, whole="")
            bare = False
        else:
            before, alike, bare = value, place in suspects, _bare(items, place)


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


def _bare(items: Sequence[Item], place: int) -> bool:
    """Whether the next line is a heading again, so that an article has not a word if that is one."""
    heading, behind = items[place].heading, items[place + 1 : place + 2]
    return heading is not None and heading.rest == "" and behind != [] and behind[0].heading is not None


def _following(items: Sequence[Item], heads: Sequence[int], suspects: set[int]) -> dict[int, int]:
    """By place the number of the next article that is no suspect; 0 where none is left before an annex or the end."""
    found = dict[int, int]()
    following = 0
    for place in reversed(heads):
        found[place] = following
        heading = items[place].heading
        if place not in suspects and heading is not None and (heading.tag == "annex" or heading.number.isdecimal()):
            following = _value(items[place])
    return found


def _cites(value: int, before: int, following: int) -> bool:
    """Whether a number is cited between two articles: one that has been, or one to which the next heading leads only now."""
    return value < before or before < following <= value
