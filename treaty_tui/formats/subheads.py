"""Headings of the markup with numbers, but no word that we know: `## 2. Duties` over `### 2.1 Carriers`, `### Form A-1. Plan`.

They head sections. A number without a word has to count on from the one before it, below the number that it begins with; a
Roman one does so where there are no articles. A word has to stand before the numbers of others, too.
"""

import re
from collections import Counter

from treaty_tui.formats import labels
from treaty_tui.formats.classify import Item
from treaty_tui.formats.nodes import Node
from treaty_tui.formats.state import State
from treaty_tui.language.numbers import leading
from treaty_tui.typed import NamedTuple

_WORDED = r"(?P<label>(?P<word>[^\W\d_]{3,})\s+(?P<number>(?:[A-Z]{1,2}[-–]?)?\d{1,3}))(?:\s*[.:]|\s+[-–—](?=\s)|(?=\s*$))\s*"


class _Numbered(NamedTuple):
    """A heading's number as eIds write it, its label as printed, and its words."""

    number: str
    label: str
    words: str


def section(state: State, item: Item, rank: int) -> Node:
    """Open a section for a heading, inside of the one whose number its own begins with, and close all others."""
    own = _worded(state, item)
    own = own if own is not None and own.words else _counted(item)
    while state.open and state.open[-1][0] >= rank and not (own and own.number.startswith(state.open[-1][1].number + ".")):
        state.open.pop()
    parent = state.open[-1][1] if state.open else None
    if own is not None and own.number[0].isdigit() and not _goes_on(state, own, parent):
        own = None
    own = own or _roman(state, item, parent)
    number, label, words = own or _Numbered("", "", item.text)
    node = state.add("section", number, label, parent, item.line)
    node.heading = words
    state.open.append((rank, node))
    return node


def one_of_several(state: State, item: Item) -> bool:
    """Whether a heading is one of several with the same word and a number: it is not that of the annex above it."""
    return _worded(state, item) is not None


def _worded(state: State, item: Item) -> _Numbered | None:
    """A heading with a word and a number, if another on its level has the same word."""
    found = re.match(_WORDED, item.text)
    if found is None:
        return None
    if state.series is None:
        heads = [
            (each.level, first["word"]) for each in state.items if 0 < each.level < 7 and (first := re.match(_WORDED, each.text))
        ]
        state.series = frozenset([word for word, many in Counter(heads).items() if many > 1])
    if (item.level, found["word"]) not in state.series:
        return None
    return _Numbered(found["number"].replace("–", "-"), found["label"], item.text[found.end() :])


def _counted(item: Item) -> _Numbered | None:
    """A heading with a number and no word before it."""
    label = labels.match(item.text)
    if label is None or not label.rest or label.shape not in (".", ")", ".9", "-") or label.readings[0][0] not in ("1", "9"):
        return None
    return _Numbered(labels.number(label, *label.readings[0]), label.raw, label.rest)


def _roman(state: State, item: Item, parent: Node | None) -> _Numbered | None:
    """A heading with a Roman number and no word before it, the first of its sections or the next: `III. Finance` of a report."""
    label = labels.match(item.text)
    if state.has_articles or label is None or label.shape != "." or label.suffix or not label.rest:
        return None
    value = next((place for style, place in label.readings if style == "I"), 0)
    if value != state.romans.get(id(parent), 0) + 1:
        return None
    state.romans[id(parent)] = value
    return _Numbered(label.number, label.raw, label.rest)


def _goes_on(state: State, own: _Numbered, parent: Node | None) -> bool:
    """Whether a number is the first of its sections, or the next."""
    sections = (node for node in reversed(state.nodes) if node.tag == "section" and node.parent is parent)
    before = next((node.number for node in sections if node.number), "")
    last = own.number.rpartition(".")[2]
    value = leading(last)
    return value == 1 or value == leading(before.rpartition(".")[2]) + last.isdigit()
