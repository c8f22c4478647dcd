"""A table of contents: what it lists stands again below, and is no text."""

import re
from collections.abc import Sequence

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


def take_out(items: list[Item], path: str, body: str) -> tuple[list[Item], list[Matter], list[Finding]]:
    """The items without a table of contents, what it said, and a note that says so; `body` is the text that they come from."""
    gone = _named(items) or _led(items[: _FRONT + _MOST], body)
    if not gone:
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
    """Where the first heading that is listed stands again, with nothing but entries before; 0 where it does not."""
    first = None
    for place in range(start, min(len(items), start + _MOST)):
        item = items[place]
        if len(item.text) >= _SENTENCE and ends(item.text):
            return 0
        if item.heading is not None:
            key = item.heading.tag, item.heading.number
            if key == first:
                return place
            first = first or key
    return 0


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
