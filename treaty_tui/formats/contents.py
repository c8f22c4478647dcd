"""A table of contents: what it lists stands again below, and is no text."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from treaty_tui.formats.classify import Item, ends, printed
from treaty_tui.model import Finding, Matter

_NAMES = frozenset(
    (
        "contents",
        "table of contents",
        "table des matières",
        "sommaire",
        "índice",
        "indice",
        "содержание",
        "оглавление",
        "目录",
        "目錄",
        "المحتويات",
        "جدول المحتويات",
        "الفهرس",
    )
)
_FRONT = 60
"""Items among which a table of contents begins."""
_MOST = 2000
"""Items that it may have."""
_SENTENCE = 40
"""Characters from which what ends as a sentence is text, not an entry."""
_LEADER = r"(?:\.[ \t]?){4,}[ \t]*\d{1,4}$|…+[ \t]*\d{1,4}$|\t+\d{1,4}$"
"""Dots or a tab, and a page number behind them."""
_LEADERS = ("..", ". .", ".\t.", "…", "\t", "\\.", "&")
"""What every leader holds, or what Markdown can write it with: to look for it in the whole text takes no time."""
_FEW = 3
_HOLDING = ("part", "chapter", "section", "book")
"""Tags of what articles stand in."""


def take_out(items: list[Item], path: str, body: str, *, canonical: bool) -> tuple[list[Item], list[Matter], list[Finding]]:
    """The items without a table of contents, what it said, and a note that says so; `body` is the text that they come from.

    In a canonical file page numbers are not looked for, and what its markup calls a heading is one.
    """
    gone = _named(items) or (set() if canonical else _led(items[: _FRONT + _MOST], body)) or _listed(items)
    if not gone or any(items[place].mark or (canonical and _headed(items[place])) for place in gone):
        return items, [], []
    matter = [Matter("editorial", printed(items[place]), line=items[place].line) for place in sorted(gone)]
    lines = f"{matter[0].line} to {matter[-1].line}"
    told = Finding("contents", f"a table of contents (lines {lines}) was passed over", "note", path, matter[0].line, 1)
    return [item for place, item in enumerate(items) if place not in gone], matter, [told]


def _named(items: Sequence[Item]) -> set[int]:
    """The table under a heading that calls it one: until its first entry comes again, or as far as page numbers go."""
    for start, item in enumerate(items[:_FRONT]):
        if item.text.strip(" :").casefold() in _NAMES:
            stop = _again(items, start + 1) or _paged(items, start + 1)
            return set(range(start, stop)) if stop > start + 1 else set()
    return set()


def _again(items: Sequence[Item], start: int) -> int:
    """Where the table ends: at its first heading as that stands again, or at the preamble before it; 0 where neither is sure.

    What stands before the first article must come behind all entries, two of a kind at least, and all of them come again.
    """
    keys: list[tuple[str, str]] = []
    stop = 0
    for place in range(start, min(len(items), start + _MOST)):
        item = items[place]
        if item.heading is not None:
            key = item.heading.tag, item.heading.number
            if keys and key == keys[0]:
                return _text_begins(items, start, place) if not stop else stop if _all_again(items[place:], keys) else 0
            if not stop:
                keys.append(key)
        elif not stop and ends(item.text) and (keys or len(item.text) >= _SENTENCE):
            if not _alike(keys):
                return 0
            stop = place
    return 0


def _text_begins(items: Sequence[Item], start: int, stop: int) -> int:
    """Where the text begins whose first article stands at `stop`: at a part's heading before it that never comes again."""
    later = {(item.heading.tag, item.heading.number) for item in items[stop:] if item.heading is not None}
    for place in range(stop - 1, start, -1):
        heading = items[place].heading
        if heading is not None:
            if heading.tag not in _HOLDING or heading[:2] in later or re.search(_LEADER, items[place].text):
                return stop
            stop = place
    return stop


def _alike(keys: Sequence[tuple[str, str]]) -> bool:
    """Whether two headings that follow one another in a table are of one kind: text stands between all others."""
    return any(before[0] == after[0] for before, after in pairwise(keys))


def _all_again(items: Sequence[Item], keys: Sequence[tuple[str, str]]) -> bool:
    found = {(item.heading.tag, item.heading.number) for item in items if item.heading is not None}
    return found.issuperset(keys)


def _headed(item: Item) -> bool:
    """Whether the markup makes a provision's heading of an item."""
    return item.heading is not None and 0 < item.level < 7


def _listed(items: Sequence[Item]) -> set[int]:
    """A table without a heading of its own or page numbers: headings with nothing between them that all stand again below."""
    start = next((place for place, item in enumerate(items[:_FRONT]) if item.heading is not None), -1)
    if start < 0 or not all(item.heading is not None for item in items[start : start + _FEW]):
        return set()
    stop = start
    while stop < len(items) and items[stop].heading is not None:
        stop += 1
    keys = [(item.heading.tag, item.heading.number) for item in items[start:stop] if item.heading is not None]
    worded = sum(any(map(str.isalpha, item.text)) for item in items[start:stop])
    entries = len(keys) >= _FEW and worded * 2 >= len(keys) and _alike(keys) and all(tag != "alternative" for tag, _ in keys)
    return set(range(start, stop)) if entries and _stands_again(items, start, stop) else set()


def _stands_again(items: Sequence[Item], start: int, stop: int) -> bool:
    """Whether all entries stand below in their order and with their words, none of them in an annex that is no entry itself."""
    place = stop
    for entry in items[start:stop]:
        while place < len(items) and not _same(entry, items, place):
            heading = items[place].heading
            if heading is not None and heading.tag == "annex":
                return False
            place += 1
        if place == len(items):
            return False
        place += 1
    return True


def _same(entry: Item, items: Sequence[Item], place: int) -> bool:
    """Whether an entry names the provision that begins at a place, whose heading may stand on the next two lines."""
    own, heading = entry.heading, items[place].heading
    if own is None or heading is None or own[:2] != heading[:2]:
        return False
    below = takewhile(lambda item: item.heading is None, items[place + 1 : place + 3])
    wanted, said = _plain(own.rest), _plain(heading.rest or " ".join(item.text for item in below))
    return not wanted or f"{said} ".startswith(f"{wanted} ")


def _plain(text: str) -> str:
    """The words of a heading, whatever their capitals and stops."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def _paged(items: Sequence[Item], start: int) -> int:
    stop = start
    while stop < len(items) and re.search(_LEADER, items[stop].text):
        stop += 1
    return stop


def _led(items: Sequence[Item], body: str) -> set[int]:
    """Entries without a heading above them: dots and page numbers tell."""
    numbered = [place for place, item in enumerate(items) if item.text[-1:].isdigit()]
    if len(numbered) < _FEW or not any(leader in body for leader in _LEADERS):
        return set()
    found = {place for place in numbered if re.search(_LEADER, items[place].text)}
    return found if len(found) >= _FEW else set()
