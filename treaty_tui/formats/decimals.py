"""Numbers in parts before small letters, quotation marks or another script, `2.1.3 the oil that burned`, `2° Rafts`, `二、三国`.

Behind such a number there can be anything, so only its place tells a label from a figure: it must go on from the number before.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from treaty_tui.formats.labels import Label, doubtful, match
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from treaty_tui.formats.classify import Item

_NUMBER = r"(\d{1,2}(?:\.\d{1,2}){1,5})[\s\u00a0]+(?=[^\W\d_]|[\"“«„‘'(\[《「])"
_BACK = 400
"""Items that a number before this one is looked for in."""
_MISSING = 3
"""Numbers that may be missing before one in three parts or more; no figure looks like it."""

_LONGEST = 100
"""Characters of a heading."""
_STOPS = ".;:,!?。；：，؛،"

_Parts = tuple[int, ...]


def label(items: "list[Item]", lines: list[int]) -> None:
    """Give the items on these lines of the file, which begin with a digit, their labels, if that is what they begin with."""
    asked = frozenset(lines)
    places = [place for place, item in enumerate(items) if item.line in asked and item.label is None and item.heading is None]
    _raised(items, places)
    found = {place: begins for place in places if (begins := re.match(_NUMBER, items[place].text)) is not None}
    numbers = {place: tuple(map(int, begins[1].split("."))) for place, begins in found.items()}
    ahead = [*list(found)[1:], -1]
    for place, after in zip(found, ahead, strict=False):
        parts = numbers[place]
        if any(_goes_on(parts, before) for before in _before(items, place)) or (
            parts[-1] == 1 and _goes_on(numbers.get(after, ()), parts)
        ):
            begins, text = found[place], items[place].text
            own = Label(begins[1], ".9", (("9", parts[-1]),), begins[1], "", text[begins.end() :])
            items[place] = items[place]._replace(text=own.rest, label=own)


def _raised(items: "list[Item]", places: Sequence[int]) -> None:
    """Give `1° Rafts` and its like their labels where they count on from 1; all others are degrees or figures."""
    found = {place: own for place in places if (own := match(text := items[place].text)) is not None and doubtful(own, text)}
    ahead = [*list(found)[1:], -1]
    for (place, own), after in zip(found.items(), ahead, strict=False):
        value, before = own.readings[0][1], _reached(items, place, own.shape)
        first = value == 1 and after >= 0 and found[after].readings[0][1] == 2
        if first or (before and value == before + (not own.suffix)):
            items[place] = items[place]._replace(text=own.rest, label=own)


def _reached(items: "list[Item]", place: int, shape: str) -> int:
    """The last number of such a shape before a place in its article, which may stand behind the article's own; else 0."""
    for item in reversed(items[max(0, place - _BACK) : place]):
        own = item.label if item.heading is None else match(item.heading.rest)
        if own is not None and own.shape == shape:
            return own.readings[0][1]
        if item.heading is not None and item.heading.tag != "alternative":
            return 0
    return 0


def head_sections(items: "Sequence[Item]") -> bool:
    """Whether numbers without parts stand before headings alone, over paragraphs whose numbers begin with theirs."""
    ends_at = next((at for at, item in enumerate(items) if item.heading is not None and item.heading.tag == "annex"), len(items))
    labelled = [
        item for item in items[:ends_at] if item.label is not None and not item.indent and item.label.shape in (".", ".9")
    ]
    whole = [item for item in labelled if item.label is not None and item.label.readings[0][0] == "1"]
    over = sum(
        before.label.number == after.label.number.partition(".")[0] and "." in after.label.number
        for before, after in pairwise(labelled)
        if before.label is not None and after.label is not None
    )
    return over > 1 and all(0 < len(item.text) <= _LONGEST and item.text[-1] not in _STOPS for item in whole)


def _before(items: "list[Item]", place: int) -> Iterator[_Parts]:
    """The number of the last paragraph before a place, in parts or not, or of the article that it is the first of.

    Options may each go on from what stands before them all.
    """
    ask = True
    for item in reversed(items[max(0, place - _BACK) : place]):
        if item.heading is not None:
            if item.heading.tag != "alternative":
                yield _parts(item.heading.number)
                return
            ask = True
        elif ask and item.label is not None and item.label.readings[0][0] in ("1", "9") and item.label.shape != "(":
            yield _parts(item.label.number)
            ask = False


def _parts(number: str) -> _Parts:
    return tuple([int(piece) for piece in number.split(".") if piece.isdecimal()])


def _goes_on(parts: _Parts, before: _Parts) -> bool:
    """Whether a number is the next behind another: `2.1.1` or `2.2` or, with two parts more before it, `3.1` behind `2.1`."""
    whole, last = parts[:-1], parts[-1:]
    if not last or not before or whole != before[: len(whole)]:
        return False
    reached = before[len(whole)] if len(before) > len(whole) else 0
    return reached < last[0] <= reached + (_MISSING if len(parts) > 2 else 1)
