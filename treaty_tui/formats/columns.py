"""Numbers and letters with neither stop nor bracket, as the Council of Europe prints them: `1 Each Party shall tax:`, `a salt;`.

Behind such a label there can be anything, so a column of them tells it: numbers count from 1 right below the heading of an
article or a colon, letters from a below a colon, each where a line begins that goes on with no sentence. A tab or some spaces
behind each of them part it from its words; after one space a capital must follow, in a draft without any `1.`.
"""

import re
from collections.abc import Iterator, Sequence

from treaty_tui.formats.classify import JOINS
from treaty_tui.formats.labels import Label, match
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from treaty_tui.formats.classify import Item

_NUMBER = r"(\d{1,3})([\s\u00a0]+)(?=\S)"
_LETTER = r"([a-z]{1,5})([\s\u00a0]+)(?=\S)"
_STOPS = (".", ";", ":", ",", "?", "!", "”", '"', "»", ")", "]", "–", "—")
_LEADS = (":", "–", "—")
"""What the words over a list end with."""
_FEWEST = 2
"""Members of a column."""

_Column = list[tuple[int, re.Match[str]]]


def label(items: "list[Item]") -> None:
    """Give the items that begin with such numbers and letters their labels."""
    plain = not any(item.label is not None and item.label.shape == "." and item.label.readings[0][0] == "1" for item in items)
    numbered = [column for column in _numbers(items) if _wide(column) or (plain and _capitals(column))]
    for column in numbered:
        _give(items, column, ".")
    for column in _letters(items):
        if numbered or _wide(column):
            _give(items, column, ")")


def _give(items: "list[Item]", column: _Column, shape: str) -> None:
    for place, found in column:
        begins, rest = found[1], found.string[found.end() :]
        readings = (("1", int(begins)),) if begins.isdecimal() else _read(begins)
        items[place] = items[place]._replace(text=rest, label=Label(begins, shape, readings, begins, "", rest))


def _read(letters: str) -> tuple[tuple[str, int], ...]:
    """What letters can mean as the label of a point; nothing where they are a word."""
    found = match(f"({letters}) ")
    return found.readings if found is not None else ()


def _wide(column: _Column) -> bool:
    return all(found[2] != " " for _, found in column)


def _capitals(column: _Column) -> bool:
    """Whether no small letter or figure follows a number: it would be one of a sentence."""
    starts = [found.string[found.end() :].lstrip("[(“\"«'")[:1] for _, found in column]
    return not any(start.islower() or start.isdigit() for start in starts)


def _numbers(items: "Sequence[Item]") -> Iterator[_Column]:
    """The columns of numbers, each from 1 on below the heading of its article."""
    column: _Column = []
    fresh = False
    for place, item in enumerate(items):
        if item.heading is not None and item.heading.tag != "alternative":
            if len(column) >= _FEWEST:
                yield column
            column, fresh = [], not item.heading.rest or not item.heading.rest.endswith(_STOPS)
            continue
        found = re.match(_NUMBER, item.text) if _bare(item) and item.text[:1].isdecimal() else None
        led = fresh or (items[place - 1].text.endswith(_LEADS) if found is not None and place else False)
        if found is not None and int(found[1]) == len(column) + 1 and (_begins(items, place) if column else led):
            column.append((place, found))
        fresh = fresh and not column and _titles(items, place)
    if len(column) >= _FEWEST:
        yield column


def _titles(items: "Sequence[Item]", place: int) -> bool:
    """Whether an item may be the heading of the article whose number stands right above it."""
    above = items[place - 1].heading
    return above is not None and not above.rest and not items[place].text.endswith(_STOPS)


def _letters(items: "Sequence[Item]") -> Iterator[_Column]:
    """The columns of letters and of small roman numbers: those that go on, each below a colon or with room behind its first."""
    opened: list[tuple[str, int, _Column]] = []
    for place, item in enumerate(items):
        if (item.heading is not None and item.heading.tag != "alternative") or item.label is not None:
            yield from _closed(opened)
            opened = []
            continue
        found = re.match(_LETTER, item.text) if _bare(item) and item.text[:1].islower() else None
        if found is None or not _begins(items, place) or not (readings := _read(found[1])):
            continue
        led = items[place - 1].text.endswith(_LEADS)
        first = next((style for style, value in readings if value == 1), "")
        on = (
            [depth for depth, (style, value, _) in enumerate(opened) if (style, value + 1) in readings]
            if not (led and first)
            else []
        )
        if on:
            yield from _closed(opened[on[-1] + 1 :])
            style, value, column = opened[on[-1]]
            opened[on[-1] :] = [(style, value + 1, [*column, (place, found)])]
        elif first and (led or found[2] != " "):
            opened.append((first, 1, [(place, found)]))
    yield from _closed(opened)


def _closed(opened: list[tuple[str, int, _Column]]) -> list[_Column]:
    return [column for _, _, column in opened if len(column) >= _FEWEST]


def _bare(item: "Item") -> bool:
    return item.label is None and item.heading is None and not item.mark and not item.bullet and not 0 < item.level < 7


def _begins(items: "Sequence[Item]", place: int) -> bool:
    """Whether a line goes on with no sentence of the line above: the last point but one may end with "and" and no stop."""
    above = items[place - 1]
    joined = " " in above.text and above.text.rpartition(" ")[2] in JOINS
    return items[place].blank or above.heading is not None or joined or above.text.endswith(_STOPS)
