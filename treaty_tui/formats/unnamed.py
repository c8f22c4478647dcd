"""Headings over articles that have a number and no word, as protocols print them: `II. Protection`, `二、保护`.

They head sections where each stands right above an article, and they count on from one through the whole text.
"""

from treaty_tui.formats import labels
from treaty_tui.formats.classify import Item, ends
from treaty_tui.language.headings import Heading
from treaty_tui.language.numbers import to_roman

_STYLES = frozenset("Ic")
_LONGEST = 160
"""Characters of such a heading at most."""


def settle(items: list[Item]) -> None:
    """Make sections of these lines; of none, where one is missing or they do not begin with one."""
    found = [(place, head) for place in range(len(items) - 1) if (head := _heading(items[place], items[place + 1])) is not None]
    if len(found) < 2 or [place for _, (place, _) in found] != [*range(1, len(found) + 1)]:
        return
    for place, (_, heading) in found:
        item = items[place]
        items[place] = item._replace(text=heading.rest, heading=heading, label=None, whole=f"{heading.label} {heading.rest}")


def _heading(item: Item, below: Item) -> tuple[int, Heading] | None:
    """The place and the heading that a line may be, by what it begins with and what stands below it."""
    if item.heading is not None or below.heading is None or below.heading.tag != "article":
        return None
    label = labels.match(item.text) if 0 < item.level < 7 else item.label
    if label is None or label.suffix:
        return None
    rest = item.text if item.label is not None else label.rest
    place = next((place for style, place in label.readings if style in _STYLES), 0)
    if not place or not rest or len(rest) > _LONGEST or ends(rest):
        return None
    return place, Heading("section", to_roman(place).upper(), label.raw, rest, True)
